import { mentionSpans } from '../../bench/accuracy/ecb-text.ts'
import { aspectsOf, type Aspects } from '../../src/link/aspects.ts'
import { openWordBook, type WordBook } from '../../src/link/word-book.ts'
import { blockKeys } from '../../src/link/block-keys.ts'
import { signsOf } from '../../src/link/judge.ts'
import type { LinkKnowledge } from '../../src/link/knowledge.ts'
import { tell } from '../../src/link/tell.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Example } from './logistic.ts'
import type { ReadReport } from './read-report.ts'

/** A claim and what it is known to tell of. Claims of one topic alone are held against each other. */
interface Labelled {
  readonly aspects: Aspects
  readonly label: string
  readonly topic: string
}

/** Claims on shootings that a report gives to the learning, at most: the first tell of what it is about. */
const FIRST = 3
/** Each claim is also held against so many claims of other reports with which it shares no key: far fewer than there are. */
const STRANGERS = 8

/** Pairs of claims of read reports, each corpus counting for 1 in all. */
export function examplesOf(read: readonly ReadReport[], knowledge: LinkKnowledge): readonly Example[] {
  const book = openWordBook(knowledge)
  const corpora = [
    read.filter(({ incident }) => incident !== null).flatMap((one) => onIncident(one, book)),
    read.filter(({ incident }) => incident === null).flatMap((one) => onMentions(one, book)),
  ]
  return corpora.flatMap((labelled) => {
    const pairs = [...comparedIn(labelled), ...strangersIn(labelled)].filter(isFair)
    return pairs.map(([one, other]) => ({
      signs: new Map(
        signsOf(one.aspects, other.aspects).map(({ feature, sign, value }) => [`${feature} ${sign}`, value]),
      ),
      same: one.label === other.label,
      weight: 1 / pairs.length,
    }))
  })
}

function onIncident({ report, claims, incident }: ReadReport, book: WordBook): readonly Labelled[] {
  const violent = claims.filter(
    ({ event, factuality }) => event.type === 'ASSAULT' && factuality === 'asserted',
  )
  return tell(report, violent.slice(0, FIRST), null).map((told) => ({
    aspects: aspectsOf(told, book),
    label: incident!,
    topic: 'shootings',
  }))
}

function onMentions({ report, claims, mentions }: ReadReport, book: WordBook): readonly Labelled[] {
  const spans = mentionSpans(report.text, mentions)
  return tell(report, claims, null).flatMap((told) => {
    const mention = mentions[spans.findIndex((span) => overlaps(span, told.claim.event.trigger))]
    return mention
      ? [{ aspects: aspectsOf(told, book), label: mention.cluster, topic: `${mention.topic}` }]
      : []
  })
}

type Pair = readonly [Labelled, Labelled]

function isFair([one, other]: Pair): boolean {
  // A shooting report may well tell of other shootings than the one that it is filed under.
  const within = one.topic === 'shootings' && one.aspects.told.report.id === other.aspects.told.report.id
  return one.topic === other.topic && !within
}

/** Pairs that share a key, each once. */
function comparedIn(labelled: readonly Labelled[]): readonly Pair[] {
  const blocks = new Map<string, Labelled[]>()
  for (const one of labelled)
    for (const key of blockKeys(one.aspects)) blocks.set(key, [...(blocks.get(key) ?? []), one])
  const met = new Map<Labelled, Set<Labelled>>(labelled.map((one) => [one, new Set()]))
  for (const block of blocks.values())
    for (const [i, one] of block.entries()) for (const other of block.slice(i + 1)) met.get(one)!.add(other)
  return [...met].flatMap(([one, others]) => [...others].map((other) => [one, other] as const))
}

function strangersIn(labelled: readonly Labelled[]): readonly Pair[] {
  return labelled.flatMap((one, i) =>
    labelled
      .slice(i + 1, i + 1 + STRANGERS)
      .filter(({ label }) => label !== one.label)
      .map((other) => [one, other] as const),
  )
}
