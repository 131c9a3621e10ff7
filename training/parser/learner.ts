import type { LinearModel, Scorer } from '../../src/annotate/syntax/linear-model.ts'
import { quantize } from './quantize.ts'
import { newTable } from './weight-table.ts'

/** A multi-class averaged perceptron over hashed features (Collins 2002; averaging after Daumé 2006). */
export interface Learner extends Scorer {
  /** Moves weight from class `bad` to class `good` for all of `features[0 .. count)`; call it only after a mistake. */
  update(features: Int32Array, count: number, good: number, bad: number): void
  /** Counts one decision, right or wrong: the average is over decisions. */
  tick(): void
  /** The averaged weights, the heaviest `limit` of them, in eight bits. */
  quantized(limit: number): LinearModel
}

/** A learner with no weights yet. */
export function newLearner(classes: number): Learner {
  const table = newTable(classes)
  let step = 1
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      for (let at = 0; at < count; at++) {
        const row = table.rowOf(features[at] as number)
        if (row < 0) continue
        const { weights } = table
        for (let label = 0; label < classes; label++)
          scores[label] = (scores[label] as number) + (weights[row + label] as number)
      }
    },
    update(features, count, good, bad) {
      for (let at = 0; at < count; at++) {
        const row = table.makeRow(features[at] as number)
        table.add(row + good, 1, step)
        table.add(row + bad, -1, step)
      }
    },
    tick() {
      step++
    },
    quantized: (limit) => quantize(classes, table, step, limit),
  }
}
