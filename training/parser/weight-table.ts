/** A growing table of features, each with a row of one weight and one running sum a class. */
export interface WeightTable {
  readonly weights: Float32Array
  /** For averaging: each change of a weight times the step at which it came. */
  readonly sums: Float64Array
  /** Where the feature's row begins, or -1. */
  rowOf(key: number): number
  /** Where the feature's row begins; made if need be. */
  makeRow(key: number): number
  add(index: number, amount: number, step: number): void
  /** Key and row of every feature, in the order of the keys: the same learning gives the same bytes. */
  entries(): (readonly [key: number, row: number])[]
}

const SLOTS = 2 ** 23

/** An empty table for `classes` classes, with room for some 5 million features. */
export function newTable(classes: number): WeightTable {
  const keys = new Int32Array(SLOTS)
  const rows = new Int32Array(SLOTS)
  let weights = new Float32Array(classes * 65536)
  let sums = new Float64Array(classes * 65536)
  let used = 0
  const slotOf = (key: number): number => {
    let slot = key & (SLOTS - 1)
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
  const newRow = (slot: number, key: number): void => {
    if (used > SLOTS * 0.7) throw new Error('too many features for the table of the learner')
    keys[slot] = key
    rows[slot] = used++ * classes
    if (used * classes <= weights.length) return
    const length = Math.ceil(weights.length * 1.6)
    const [oldWeights, oldSums] = [weights, sums]
    ;[weights, sums] = [new Float32Array(length), new Float64Array(length)]
    weights.set(oldWeights)
    sums.set(oldSums)
  }
  return {
    get weights() {
      return weights
    },
    get sums() {
      return sums
    },
    rowOf(key) {
      const slot = slotOf(key)
      return keys[slot] === 0 ? -1 : (rows[slot] as number)
    },
    makeRow(key) {
      const slot = slotOf(key)
      if (keys[slot] === 0) newRow(slot, key)
      return rows[slot] as number
    },
    add(index, amount, step) {
      weights[index] = (weights[index] as number) + amount
      sums[index] = (sums[index] as number) + step * amount
    },
    entries: () =>
      Array.from(keys.keys())
        .filter((slot) => keys[slot] !== 0)
        .map((slot) => [keys[slot] as number, rows[slot] as number] as const)
        .sort((a, b) => a[0] - b[0]),
  }
}
