import { basename, join } from 'node:path'

import { namesIn, readText, setsIn } from './files.ts'
import { showPrf } from './score/prf.ts'
import { parseTimeml } from './score/timeml.ts'
import type { TimemlDoc } from './score/timeml.ts'
import { scoreTimexes } from './score/timex.ts'
import type { TimexDoc, TimexScore } from './score/timex.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** Times: every folder of TimeML files under time/. */
export const time: Task = {
  name: 'time',
  beside: {
    strict: 'HeidelTime on TempEval-3 0.813',
    relaxed: 'HeidelTime on TempEval-3 0.903',
    value: 'HeidelTime on TempEval-3 0.776, on WikiWars about 0.80',
  },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'time', '', split)
    return sets.map((set) => ({ ...set, name: `time:${set.name}` }))
  },
  predict,
  score: async (set, predictions) => {
    const docs = predictions as unknown as readonly TimexDoc[]
    return outcome(scoreTimexes(await loadGold(set), docs))
  },
}

async function loadGold(set: GoldSet): Promise<readonly TimemlDoc[]> {
  const names = (await namesIn(set.path)).filter((name) => name.endsWith('.tml'))
  const texts = await Promise.all(names.map((name) => readText(join(set.path, name))))
  return names.map((name, i) => parseTimeml(basename(name, '.tml'), texts[i]!))
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { doc_id, dct, text } of await loadGold(set)) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(dct ?? '')?.[0] ?? null
    const doc = await fullDoc(reader, benchReport(doc_id, text, day))
    const timexes = doc.timexes.map(({ start, end, text: words, type, value }) => {
      return { start, end, text: words, type, value }
    })
    predictions.push({ doc_id, timexes })
  }
  return predictions
}

function outcome(score: TimexScore): Outcome {
  const { strict, relaxed, value, type } = score
  return {
    metrics: { strict_f1: strict.f1, relaxed_f1: relaxed.f1, value_f1: value.f1 },
    lines: Object.entries({ strict, relaxed, value, type }).map(([k, v]) => `${k.padEnd(12)} ${showPrf(v)}`),
    errors: [],
  }
}
