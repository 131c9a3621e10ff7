/** Adds up, for one set of hashed features, the weight of every class. Integers only: the same sums on every machine. */
export interface Scorer {
  readonly classes: number
  /** Overwrites `scores[0 .. classes)` with the sums for `features[0 .. count)`. */
  score(features: Int32Array, count: number, scores: Float64Array): void
}

/** A sparse linear model as stored: feature `keys[i]` has the next `counts[i]` pairs of class and coded weight. */
export interface LinearModel {
  readonly classes: number
  readonly keys: Int32Array
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly codes: Int8Array
}

/** The weight that a code stands for: its size grows by 5 % from code to code, from 16 (code 1) to 8192 (code 127). */
export function weightOf(code: number): number {
  if (code === 0) return 0
  const size = Math.round(16 * 2 ** (((Math.abs(code) - 1) / 126) * 9))
  return code < 0 ? -size : size
}

/** The code of the weight nearest to `weight`; 0 for what is too small to count. */
export function codeOf(weight: number): number {
  const code = Math.round((Math.log2(Math.abs(weight) / 16) / 9) * 126) + 1
  return code < 1 ? 0 : Math.sign(weight) * Math.min(code, 127)
}

/** Indexes a stored model in an open-addressing table, at most half full. */
export function scorerOf(model: LinearModel): Scorer {
  const { classes, keys, counts, labels } = model
  const decoded = Int16Array.from({ length: 256 }, (_, byte) => weightOf((byte << 24) >> 24))
  const weights = new Int16Array(model.codes.length)
  for (let at = 0; at < weights.length; at++)
    weights[at] = decoded[(model.codes[at] as number) & 255] as number
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
  const mask = size - 1
  const slots = new Int32Array(size)
  const rows = new Int32Array(size)
  const ends = new Int32Array(size)
  let start = 0
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = key
    rows[slot] = start
    start += counts[index] as number
    ends[slot] = start
  }
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      for (let index = 0; index < count; index++) {
        const key = features[index] as number
        let slot = key & mask
        while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 1) & mask
        if (slots[slot] === 0) continue
        for (let at = rows[slot] as number; at < (ends[slot] as number); at++) {
          const label = labels[at] as number
          scores[label] = (scores[label] as number) + (weights[at] as number)
        }
      }
    },
  }
}

/** The class of the highest score, the first one of equals. */
export function best(scores: Float64Array, classes: number): number {
  let winner = 0
  for (let index = 1; index < classes; index++)
    if ((scores[index] as number) > (scores[winner] as number)) winner = index
  return winner
}
