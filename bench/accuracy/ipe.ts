import type { Conduct, Doc, Layer } from '../../src/model/doc.ts'
import type { Claim } from '../../src/model/claim.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { readJsonl, setsIn } from './files.ts'
import { showPrf } from './score/prf.ts'
import { POLICE_ACTS, scorePoliceActs } from './score/police-acts.ts'
import type { PoliceAct, PoliceLabels, PoliceScore, PoliceSentence } from './score/police-acts.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** What the police do, sentence by sentence: ipe/. */
export const ipe: Task = {
  name: 'ipe',
  beside: { macro: 'bare keywords 0.59; large models without training about 0.6 to 0.7' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'ipe', '.jsonl.gz', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `ipe:${set.name}` : 'ipe' }))
  },
  predict,
  score: async (set, predictions) => {
    const labels = predictions as unknown as readonly PoliceLabels[]
    return outcome(scorePoliceActs(await readJsonl<PoliceSentence>(set.path), labels))
  },
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  const all = await readJsonl<PoliceSentence>(set.path)
  for (const doc_id of new Set(all.map((sentence) => sentence.doc_id))) {
    const sentences = all.filter((sentence) => sentence.doc_id === doc_id)
    const { text, spans } = joined(sentences)
    const doc = await fullDoc(reader, benchReport(`${doc_id}`, text, null))
    for (const [index, { sent_id }] of sentences.entries()) {
      predictions.push({ doc_id, sent_id, labels: actsIn(doc, spans[index]!) })
    }
  }
  return predictions
}

/** The sentences of a document, one a line, and where each stands. */
function joined(sentences: readonly PoliceSentence[]): { text: string; spans: readonly Span[] } {
  const lines = sentences.map(({ sent_text }) => sent_text.replace(/\s+/g, ' ').trim())
  let start = 0
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { text: lines.join('\n'), spans }
}

/** The acts of the police that the reader finds in a stretch of text. */
export function actsIn(doc: Doc<Layer>, span: Span): readonly PoliceAct[] {
  const claims = doc.claims.filter(({ event }) => overlaps(event.trigger, span))
  const conduct = doc.conduct.filter((each) => overlaps(each, span))
  const found = new Set([...claims.flatMap((claim) => actsOf(doc, claim)), ...conduct.flatMap(actsDone)])
  return POLICE_ACTS.filter((act) => found.has(act))
}

const POLICE: ReadonlySet<string> = new Set(['COP', 'MIL', 'PRM'])

const ACTS_OF: Readonly<Record<Conduct['kind'], PoliceAct[]>> = {
  killing: ['KILL', 'FORCE', 'ANY_ACTION'],
  force: ['FORCE', 'ANY_ACTION'],
  arrest: ['ARREST', 'ANY_ACTION'],
  act: ['ANY_ACTION'],
  omission: ['FAIL'],
}

function actsDone({ kind, actor }: Conduct): PoliceAct[] {
  if (actor !== null && !POLICE.has(actor.sector ?? '')) return []
  return ACTS_OF[kind]
}

function actsOf(doc: Doc<Layer>, claim: Claim): PoliceAct[] {
  const { event, factuality } = claim
  if (factuality !== 'asserted' && factuality !== 'habitual') return []
  if (event.type === 'COERCE' && event.mode === 'arrest') return ['ARREST', 'ANY_ACTION']
  const earlier = doc.claims.find(({ id }) => id === claim.same_as)
  const actors = event.actors.length > 0 ? event.actors : (earlier?.event.actors ?? [])
  if (event.mode !== 'crowd-control' && !actors.some(({ sector }) => POLICE.has(sector ?? ''))) return []
  if (event.type !== 'ASSAULT') return ['ANY_ACTION']
  const kills =
    event.harm.some(({ kind }) => kind === 'killed') || /\bkill|\bdead\b/i.test(event.trigger.text)
  return kills ? ['KILL', 'FORCE', 'ANY_ACTION'] : ['FORCE', 'ANY_ACTION']
}

function outcome({ acts, macro, errors }: PoliceScore): Outcome {
  return {
    metrics: {
      ...Object.fromEntries(POLICE_ACTS.map((act) => [act.toLowerCase(), acts[act].f1])),
      macro_f1: macro,
    },
    lines: [
      ...POLICE_ACTS.map((act) => `${act.padEnd(12)} ${showPrf(acts[act])}`),
      `${'macro'.padEnd(12)} ${macro.toFixed(3)}`,
    ],
    errors,
  }
}
