import type { Stance } from '../../src/model/doc.ts'
import type { Span } from '../../src/model/span.ts'
import { readJsonl, setsIn } from './files.ts'
import { showPrf } from './score/prf.ts'
import { scoreSpans } from './score/spans.ts'
import type { LabelledSpan, SpanDoc, SpanScore } from './score/spans.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

type GoldDoc = SpanDoc & { readonly text: string }

/** Who says what: sources, cues and contents of polnear/. */
export const polnear: Task = {
  name: 'polnear',
  beside: { Source: 'coders agree with alpha 0.75' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'polnear', '.jsonl.gz', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `polnear:${set.name}` : 'polnear' }))
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
    predictions.push({ doc_id, spans: doc.stances.flatMap(toSpans) })
  }
  return predictions
}

// The coders took who says, thinks or wants what only where the article itself tells of it, not what stands inside such content.
function toSpans({ source, cue, content, depth }: Stance): readonly LabelledSpan[] {
  if (depth > 0) return []
  return [
    ...labelled(source ? [source] : [], 'Source'),
    ...labelled([cue], 'Cue'),
    ...labelled(content, 'Content'),
  ]
}

function labelled(spans: readonly Span[], label: string): readonly LabelledSpan[] {
  return spans.map(({ start, end }) => ({ start, end, label }))
}

function outcome({ labels, overlap }: SpanScore): Outcome {
  const f1 = (label: string) => labels[label]?.f1 ?? 0
  return {
    metrics: { source_f1: f1('Source'), cue_f1: f1('Cue'), content_f1: f1('Content') },
    lines: [
      ...Object.entries(labels).map(([label, figures]) => `${label.padEnd(12)} ${showPrf(figures)}`),
      `${'overlap'.padEnd(12)} ${showPrf(overlap)}`,
    ],
    errors: [],
  }
}
