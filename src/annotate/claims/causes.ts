import type { ClaimId, Cause } from '../../model/claim.ts'
import type { EventType } from '../../model/codebook.ts'
import type { Doc, EventMention } from '../../model/doc.ts'
import { type Span, spansWithin, wordsAt } from '../../model/span.ts'
import type { CausePhrases } from './cause-phrases.ts'

type Trigger = EventMention['trigger'] & { readonly index: number; readonly type: EventType }

/** Two events of one sentence and the words that make one the cause of the other. */
interface Link {
  readonly effect: Trigger
  readonly cause: Trigger
  readonly words: Span
  readonly relation: string
}

/** A phrase with the text of its sentence that stands before it. */
interface Phrase extends Span {
  readonly text: string
  readonly before: string
}

/** Event words of a sentence in order, and a phrase among them. */
type Rule = (phrases: CausePhrases, triggers: readonly Trigger[], phrase: Phrase) => Link | null

/** The kinds of phrase with what they say, in order. */
const RULES: readonly (readonly ['because' | 'leading' | 'reacting', Rule])[] = [
  ['because', behind],
  ['leading', before],
  ['reacting', reaction],
]

/**
 * The causes that the report itself states, by the index of the event they caused: "torched a mill in retaliation for the
 * raid", "the raid sparked protests". The words run from the phrase to the cause's own word, or from that to the phrase; both
 * events stand in one sentence.
 */
export function causesOf(
  doc: Doc<'sentences' | 'events'>,
  phrases: CausePhrases,
  ids: readonly ClaimId[],
): ReadonlyMap<number, readonly Cause[]> {
  const found = new Map<number, Cause[]>()
  const events = doc.events
    .map(({ trigger, type }, index) => ({ ...trigger, type, index }))
    .toSorted((a, b) => a.start - b.start)
  for (const sentence of doc.sentences) {
    const near = spansWithin(events, sentence)
    for (const { effect, cause, words, relation } of linksIn(doc.report.text, sentence, near, phrases)) {
      const stated = {
        ...wordsAt(doc.report.text, words.start, words.end),
        claim: ids[cause.index] as ClaimId,
      }
      found.set(effect.index, [...(found.get(effect.index) ?? []), { ...stated, relation }])
    }
  }
  return found
}

function linksIn(text: string, sentence: Span, triggers: readonly Trigger[], phrases: CausePhrases): Link[] {
  if (triggers.length < 2) return []
  const links = RULES.flatMap(([kind, rule]) =>
    [...text.slice(sentence.start, sentence.end).matchAll(phrases[kind])].flatMap(({ 0: words, index }) => {
      const start = sentence.start + index
      const phrase = { start, end: start + words.length, text: words.toLowerCase() }
      return rule(phrases, triggers, { ...phrase, before: text.slice(sentence.start, start) }) ?? []
    }),
  )
  return links.filter(
    (link, at) =>
      links.findIndex((other) => other.effect === link.effect && other.cause === link.cause) === at,
  )
}

/** So many characters may stand between a phrase and an event word that it ties. */
const NEAR = 80

// "To avenge the raid, herders torched a mill": a phrase that opens the sentence has its effect behind the cause.
function behind(_: CausePhrases, triggers: readonly Trigger[], phrase: Phrase): Link | null {
  const [cause, next] = triggers.filter(({ start }) => start >= phrase.end)
  const effect = phrase.before.trim() === '' ? next : triggers.findLast(({ end }) => end <= phrase.start)
  if (!effect || !cause || cause.start - phrase.end > NEAR) return null
  return { effect, cause, words: { start: phrase.start, end: cause.end }, relation: phrase.text }
}

// "The raid sparked protests", "rebels shelled the port, prompting a curfew"; but "hid in Gao after setting off a bomb".
function before({ passives }: CausePhrases, triggers: readonly Trigger[], phrase: Phrase): Link | null {
  if (/^\w+ing\b/.test(phrase.text) && !/,\s*$/.test(phrase.before)) return null
  const cause = triggers.findLast(({ end }) => end <= phrase.start)
  const effect = triggers.find(({ start }) => start >= phrase.end)
  if (!effect || !cause || phrase.start - cause.end > NEAR || effect.start - phrase.end > NEAR) return null
  const relation = passives.get(phrase.text) as string
  return { effect, cause, words: { start: cause.start, end: phrase.end }, relation }
}

const REACTIONS = new Set<EventType>([
  'PROTEST',
  'SANCTION',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'MOBILIZE',
  'COERCE',
])
const HARMFUL = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION'])

// "Thousands protested after police shot a boy"; but "the envoy left after the raid" tells order alone.
function reaction(phrases: CausePhrases, triggers: readonly Trigger[], phrase: Phrase): Link | null {
  const link = behind(phrases, triggers, phrase)
  if (!link || !REACTIONS.has(link.effect.type) || !HARMFUL.has(link.cause.type)) return null
  return Math.abs(link.effect.end - phrase.start) <= NEAR || phrase.before.trim() === '' ? link : null
}
