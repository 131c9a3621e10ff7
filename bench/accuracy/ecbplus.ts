import type { Doc, Layer } from '../../src/model/doc.ts'
import type { Incident } from '../../src/model/incident.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import type { ToldClaim } from '../../src/model/told-claim.ts'
import { loadLinker } from '../../src/link/load-linker.ts'
import { tell } from '../../src/link/tell.ts'
import { type EcbMention, mentionSpans, textOf } from './ecb-text.ts'
import { readJsonl, setsIn } from './files.ts'
import { linked, withIdsOf } from './linked.ts'
import { type Clustered, scoreClusters } from './score/coref.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** Mentions of one event over documents: ecbplus/. The gold says where mentions stand, not what they tell of. */
export const ecbplus: Task = {
  name: 'ecbplus',
  beside: { conll: 'same lemma about 0.76; best published about 0.86 (gold topics)' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'ecbplus', '.jsonl.gz', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `ecbplus:${set.name}` : 'ecbplus' }))
  },
  predict,
  score: async (set, predictions) => {
    const gold = await readJsonl<EcbMention>(set.path)
    const { muc, b3, ceafe, conll } = scoreClusters(gold, predictions as unknown as readonly Clustered[])
    return outcome({ muc, b3, ceafe, conll })
  },
}

interface Read {
  readonly told: readonly ToldClaim[]
  readonly mentions: readonly Located[]
}

interface Located extends Span {
  readonly id: string
  readonly topic: number
  /** Lemma of its last word that is no particle, as the reader has it. */
  readonly lemma: string
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const byDoc = new Map<string, EcbMention[]>()
  for (const mention of await readJsonl<EcbMention>(set.path))
    byDoc.set(mention.doc, [...(byDoc.get(mention.doc) ?? []), mention])
  const read: Read[] = []
  for (const [id, mentions] of byDoc)
    read.push(readOf(mentions, await fullDoc(reader, benchReport(id, textOf(mentions), null))))
  return predictionsOf(
    read,
    linked(
      await loadLinker(),
      read.flatMap(({ told }) => told),
    ),
  )
}

function readOf(mentions: readonly EcbMention[], doc: Doc<Layer>): Read {
  const spans = mentionSpans(doc.report.text, mentions)
  const located = mentions.map(({ id, topic }, i) => ({
    id,
    topic,
    ...spans[i]!,
    lemma: lemmaAt(doc, spans[i]!),
  }))
  return { told: tell(doc.report, withIdsOf(doc.report.id, doc.claims), null), mentions: located }
}

function lemmaAt({ tokens }: Doc<Layer>, span: Span): string {
  const words = tokens.filter((token) => overlaps(token, span))
  const head = words.find(({ pos }) => pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN')
  return (head ?? words[0])?.lemma.toLowerCase() ?? ''
}

/** A mention is of the incident of the claim at its words; one without a claim is held with those of its lemma and topic. */
function predictionsOf(read: readonly Read[], incidents: readonly Incident[]): readonly Prediction[] {
  const incidentOf = new Map(
    incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)),
  )
  return read.flatMap(({ told, mentions }) =>
    mentions.map((mention) => {
      const claim = told.find((one) => overlaps(one.claim.event.trigger, mention))
      const incident = claim && incidentOf.get(claim.claim.id)
      return { id: mention.id, cluster: incident ?? `${mention.topic} ${mention.lemma}` }
    }),
  )
}

function outcome(figures: Readonly<Record<'muc' | 'b3' | 'ceafe' | 'conll', number>>): Outcome {
  return {
    metrics: { conll_f1: figures.conll },
    lines: Object.entries(figures).map(([name, figure]) => `${name.padEnd(6)} ${figure.toFixed(3)}`),
    errors: [],
  }
}
