import { codeOf, weightOf, type LinearModel } from '../../src/annotate/syntax/linear-model.ts'
import type { WeightTable } from './weight-table.ts'

/** The averaged weights of a learner, the heaviest `limit` of them, in eight bits; features in the order of their keys. */
export function quantize(classes: number, table: WeightTable, step: number, limit: number): LinearModel {
  const entries = table.entries()
  const average = (index: number) => (table.weights[index] as number) - (table.sums[index] as number) / step
  const sizes = sizesOf(classes, entries, average)
  const floor = sizes[limit] ?? 0
  const unit = (sizes[0] ?? 1) / weightOf(127)
  const keys: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const codes: number[] = []
  for (const [key, row] of entries) {
    const before = labels.length
    for (let label = 0; label < classes; label++) {
      const weight = average(row + label)
      const code = codeOf(weight / unit)
      if (Math.abs(weight) <= floor || code === 0) continue
      labels.push(label)
      codes.push(code)
    }
    if (labels.length === before) continue
    keys.push(key)
    counts.push(labels.length - before)
  }
  return {
    classes,
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    codes: Int8Array.from(codes),
  }
}

/** The sizes of all weights that are not zero, largest first. */
function sizesOf(
  classes: number,
  entries: ReturnType<WeightTable['entries']>,
  average: (index: number) => number,
): Float32Array {
  const sizes = new Float32Array(entries.length * classes)
  let count = 0
  for (const [, row] of entries)
    for (let label = 0; label < classes; label++) {
      const size = Math.abs(average(row + label))
      if (size > 0) sizes[count++] = size
    }
  return sizes.subarray(0, count).sort().reverse()
}
