/** A pair of claims: what shows in it, how strongly, and whether it tells of one happening. */
export interface Example {
  readonly signs: ReadonlyMap<string, number>
  readonly same: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Log-odds: of a pair without signs, and what each sign adds for each unit of its value. */
export interface Weights {
  readonly base: number
  readonly signs: ReadonlyMap<string, number>
}

const STEPS = 1500
const RATE = 0.05
/** Pull of each sign towards what is expected, as a share of the examples: signs that few of them show move little. */
const PULL = 0.0005

/** Logistic regression by Adam (Kingma and Ba 2015), weights pulled towards those expected (L2). Deterministic. */
export function fit(examples: readonly Example[], expected: ReadonlyMap<string, number>): Weights {
  const seen = examples.flatMap(({ signs }) => [...signs.keys()])
  const names = [...new Set([...expected.keys(), ...seen])].toSorted()
  const place = new Map(names.map((name, i) => [name, i + 1]))
  const rows = examples.map(({ signs, same, weight }) => ({
    at: [0, ...[...signs.keys()].map((name) => place.get(name)!)],
    values: [1, ...signs.values()],
    target: Number(same),
    weight,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const goal = Float64Array.from([0, ...names.map((name) => expected.get(name) ?? 0)])
  const weights = goal.slice()
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : PULL * (weight - goal[i]!)))
    for (const { at, values, target, weight } of rows) {
      const odds = at.reduce((sum, i, k) => sum + weights[i]! * values[k]!, 0)
      const miss = ((1 / (1 + Math.exp(-odds)) - target) * weight) / total
      for (let k = 0; k < at.length; k++) slope[at[k]!]! += miss * values[k]!
    }
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!
      square[i] = 0.999 * square[i]! + 0.001 * slope[i]! ** 2
      const rate = (RATE * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step)
      weights[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8)
    }
  }
  return { base: weights[0]!, signs: new Map(names.map((name, i) => [name, weights[i + 1]!])) }
}
