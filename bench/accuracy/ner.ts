import type { Doc, EntityKind, NameKind } from '../../src/model/doc.ts'
import { overlaps } from '../../src/model/span.ts'
import { readJsonl, setsIn } from './files.ts'
import { showPrf } from './score/prf.ts'
import { scoreSpans } from './score/spans.ts'
import type { LabelledSpan, SpanDoc, SpanScore } from './score/spans.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

type GoldDoc = SpanDoc & { readonly text: string }

const NAME_LABELS: Readonly<Record<NameKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  'armed-group': 'Organization',
  media: 'Organization',
  state: 'Location',
  people: 'NORP',
  other: 'Misc',
}

// The corpus labels no weapons and no quantities.
const ENTITY_LABELS: Readonly<Record<EntityKind, string | null>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Location',
  facility: 'Facility',
  people: 'NORP',
  date: 'Date',
  money: 'Money',
  product: 'Product',
  misc: 'Misc',
  weapon: null,
  quantity: null,
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

/**
 * The spans of the reader model, each as what the dictionary or the gazetteer says that its words are, else as the model says;
 * and names of the dictionary where no span stands. What only shapes, places and times find lowers the score.
 */
export function toSpans({
  entities,
  names,
  places,
}: Pick<Doc<'entities' | 'names' | 'places'>, 'entities' | 'names' | 'places'>): readonly LabelledSpan[] {
  const known = names
    .filter(({ why }) => !/^(?:shape|model)/.test(why))
    .flatMap(({ start, end, kind }) => labelled(start, end, NAME_LABELS[kind]))
  const found = places
    .filter(({ lat }) => lat !== null)
    .map(({ start, end }) => ({ start, end, label: 'Location' }))
  const labels = new Map([...found, ...known].map((span) => [`${span.start}-${span.end}`, span.label]))
  const first = entities.flatMap(({ start, end, kind }) =>
    labelled(start, end, ENTITY_LABELS[kind] && (labels.get(`${start}-${end}`) ?? ENTITY_LABELS[kind])),
  )
  return [...first, ...known.filter((span) => isFree(span, first))]
}

function labelled(start: number, end: number, label: string | null): LabelledSpan[] {
  return label === null ? [] : [{ start, end, label }]
}

function isFree(span: LabelledSpan, taken: readonly LabelledSpan[]): boolean {
  return !taken.some((other) => overlaps(other, span))
}

function outcome({ labels, micro, overlap }: SpanScore): Outcome {
  return {
    metrics: { f1: micro.f1 },
    lines: Object.entries({ ...labels, micro, overlap }).map(([k, v]) => `${k.padEnd(14)} ${showPrf(v)}`),
    errors: [],
  }
}
