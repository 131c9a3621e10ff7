import type { Doc, Layer, NameKind } from '../../src/model/doc.ts'
import { readJsonl, setsIn } from './files.ts'
import { showPrf } from './score/prf.ts'
import { scoreSpans } from './score/spans.ts'
import type { LabelledSpan, SpanDoc, SpanScore } from './score/spans.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

type GoldDoc = SpanDoc & { readonly text: string }

const LABELS: Readonly<Record<NameKind, string | null>> = {
  person: 'Person',
  organisation: 'Organization',
  'armed-group': 'Organization',
  media: 'Organization',
  state: 'Location',
  people: 'NORP',
  other: 'Misc',
}

/** Names of people, organisations and places: every file under ner/. */
export const ner: Task = {
  name: 'ner',
  beside: { micro: 'readers trained on CoNLL fall by more than ten points on this set' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'ner', '.jsonl.gz', split)
    return sets.map((set) => ({ ...set, name: `ner:${set.name}` }))
  },
  predict,
  score: async (set, predictions) => {
    const docs = predictions as unknown as readonly SpanDoc[]
    return outcome(scoreSpans(await readJsonl<GoldDoc>(set.path), docs))
  },
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { doc_id, text } of await readJsonl<GoldDoc>(set.path)) {
    const doc = await fullDoc(reader, benchReport(doc_id, text, null))
    predictions.push({ doc_id, spans: toSpans(doc) })
  }
  return predictions
}

/** Names first; a place or a time only where no name stands. */
function toSpans(doc: Doc<Layer>): readonly LabelledSpan[] {
  const names = doc.names.flatMap(({ start, end, kind }) => {
    const label = LABELS[kind]
    return label === null ? [] : [{ start, end, label }]
  })
  const places = doc.places.map(({ start, end }) => ({ start, end, label: 'Location' }))
  const times = doc.times.map(({ start, end }) => ({ start, end, label: 'Date' }))
  const free = [...places, ...times].filter((x) => !names.some((n) => n.start < x.end && x.start < n.end))
  return [...names, ...free]
}

function outcome({ labels, micro, overlap }: SpanScore): Outcome {
  return {
    metrics: { f1: micro.f1 },
    lines: Object.entries({ ...labels, micro, overlap }).map(([k, v]) => `${k.padEnd(14)} ${showPrf(v)}`),
    errors: [],
  }
}
