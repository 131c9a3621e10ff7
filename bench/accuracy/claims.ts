import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { namesIn, readText } from './files.ts'
import { showPrf } from './score/prf.ts'
import { scoreClaims, SLOTS } from './score/claims.ts'
import type { ClaimScore, GoldReport, ScoredClaim } from './score/claims.ts'
import { benchReport } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** Conflict events at the level of the mention: gold/*.json with the articles as .txt beside them. */
export const claims: Task = {
  name: 'claims',
  beside: {
    detect: 'two careful coders 0.88 to 0.92',
    typed: 'two careful coders 0.88 to 0.92; a bare list of 120 trigger words 0.63',
    record: 'two careful coders 0.82; a bare list of 120 trigger words 0.20',
  },
  files: async (dir) => {
    const path = join(dir, 'gold')
    const names = await namesIn(path)
    return names.some((name) => name.endsWith('.json')) ? [{ name: 'claims', path }] : []
  },
  predict,
  score: async (set, predictions) => outcome(scoreClaims(await loadGold(set), claimsByReport(predictions))),
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { report, published, text } of await loadGold(set)) {
    const doc = await reader.annotate(benchReport(report, text, published))
    predictions.push({ report, claims: doc.claims })
  }
  return predictions
}

/** The gold reports of a set with their texts. */
export async function loadGold(set: GoldSet): Promise<readonly GoldReport[]> {
  const names = (await namesIn(set.path)).filter((name) => name.endsWith('.json'))
  return Promise.all(names.map((name) => loadReport(set.path, basename(name, '.json'))))
}

async function loadReport(folder: string, name: string): Promise<GoldReport> {
  const textFile = join(folder, `${name}.txt`)
  await access(textFile)
  const gold = JSON.parse(await readText(join(folder, `${name}.json`))) as Omit<GoldReport, 'text'>
  return { ...gold, published: gold.published ?? null, text: await readText(textFile) }
}

function claimsByReport(predictions: readonly Prediction[]): ReadonlyMap<string, readonly ScoredClaim[]> {
  const lines = predictions as unknown as readonly { report: string; claims: readonly ScoredClaim[] }[]
  return new Map(lines.map((line) => [line.report, line.claims]))
}

function outcome(score: ClaimScore): Outcome {
  const figures = SLOTS.map((slot) => `${slot.padEnd(12)} ${score.slots[slot].toFixed(3)}`)
  return {
    metrics: {
      detect_f1: score.detect.f1,
      typed_f1: score.typed.f1,
      ...score.slots,
      record: score.record,
      ece: score.ece,
    },
    lines: [
      `${'detect'.padEnd(12)} ${showPrf(score.detect)}`,
      `${'typed'.padEnd(12)} ${showPrf(score.typed)}`,
      ...figures,
      `${'record'.padEnd(12)} ${score.record.toFixed(3)}`,
      `${'ece'.padEnd(12)} ${score.ece.toFixed(3)}`,
    ],
    errors: score.errors,
  }
}
