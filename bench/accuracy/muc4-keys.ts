import { delimiter, join } from 'node:path'

import { namesIn, readJsonl } from './files.ts'
import { toKeys } from './muc4/to-keys.ts'
import { scoreKeys } from './score/muc4-keys.ts'
import type { KeyDoc } from './score/muc4-keys.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Split, Task } from './task.ts'

type GoldDoc = KeyDoc & { readonly text: string }

// MUC called its training reports "dev"; the first two test sets are those on which the role papers develop.
const PARTS: Readonly<Record<Split, readonly string[]>> = {
  train: ['dev'],
  dev: ['tst1', 'tst2'],
  test: ['tst3', 'tst4', 'test'],
}

/** The full MUC-4 templates with day, place, stage, effects and confidence, from the reports as wired: muc4/keys-*. */
export const muc4Keys: Task = {
  name: 'muc4-keys',
  beside: { all: 'our own metric: nothing published' },
  files: async (dir, split) => {
    const folder = join(dir, 'muc4')
    const names = await namesIn(folder)
    const parts = PARTS[split].map((part) => `keys-${part}.jsonl`).filter((name) => names.includes(name))
    const path = parts.map((name) => join(folder, name)).join(delimiter)
    return parts.length > 0 ? [{ name: 'muc4-keys', path }] : []
  },
  predict,
  score: async (set, predictions) =>
    outcome(await loadGold(set), predictions as unknown as readonly KeyDoc[]),
}

async function loadGold({ path }: GoldSet): Promise<readonly GoldDoc[]> {
  const parts = await Promise.all(path.split(delimiter).map((part) => readJsonl<GoldDoc>(part)))
  return parts.flat()
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { docid, text } of await loadGold(set)) {
    const doc = await fullDoc(reader, benchReport(docid, text, null))
    predictions.push({ docid, templates: toKeys(doc) })
  }
  return predictions
}

function outcome(gold: readonly GoldDoc[], predictions: readonly KeyDoc[]): Outcome {
  const { slots, templates, relevance, all } = scoreKeys(gold, predictions)
  const figures = { relevance, templates, ...slots, all }
  return {
    metrics: { f1: all.f1 },
    lines: Object.entries(figures).map(([slot, figure]) => `${slot.padEnd(20)} ${showPrf(figure)}`),
    errors: gold.flatMap((doc) => errorsOf(doc, predictions)),
  }
}

function errorsOf({ docid, templates }: GoldDoc, predictions: readonly KeyDoc[]): string[] {
  const claimed = predictions.find((other) => other.docid === docid)?.templates ?? []
  return [
    ...templates.map((template) => `${docid} gold ${JSON.stringify(template)}`),
    ...claimed.map((template) => `${docid} read ${JSON.stringify(template)}`),
  ]
}
