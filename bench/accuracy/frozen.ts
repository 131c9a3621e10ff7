import { readFile, writeFile } from 'node:fs/promises'

import type { Metrics } from './task.ts'

/** Results by set: `{"claims": {"typed_f1": 0.7}}`. */
export type Results = Readonly<Record<string, Metrics>>

const FILE = new URL('frozen.json', import.meta.url)

/** The results committed last; none when there are none yet. */
export async function readFrozen(): Promise<Results> {
  try {
    return JSON.parse(await readFile(FILE, 'utf8')) as Results
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Writes the results over those of the same sets, rounded to a hundredth of a point. */
export async function freeze(results: Results): Promise<void> {
  const all = { ...(await readFrozen()), ...results }
  const sorted = Object.fromEntries(
    Object.entries(all)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, metrics]) => [name, rounded(metrics)]),
  )
  await writeFile(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
}

function rounded(metrics: Metrics): Metrics {
  return Object.fromEntries(Object.entries(metrics).map(([key, value]) => [key, Number(value.toFixed(4))]))
}

/** Figures of which less is better. */
const ERRORS = new Set(['ece'])

/** One line for every figure that is more than a point worse than the frozen one. */
export function drops(frozen: Results, results: Results): readonly string[] {
  return Object.entries(results).flatMap(([name, metrics]) =>
    Object.entries(metrics).flatMap(([key, value]) => {
      const before = frozen[name]?.[key]
      const worse = ERRORS.has(key) ? value - (before ?? value) : (before ?? value) - value
      return before !== undefined && worse > 0.01
        ? [
            `warning: ${name} ${key} went from ${before.toFixed(3)} to ${value.toFixed(3)}: explain it in the commit`,
          ]
        : []
    }),
  )
}
