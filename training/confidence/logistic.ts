/** Something that proved right or wrong, with the signs that it showed. */
export interface Example {
  readonly group: string
  readonly signs: readonly string[]
  readonly right: boolean
}

/** Log odds: of an example without signs, and what each sign adds. */
export interface Weights {
  readonly base: number
  readonly signs: Readonly<Record<string, number>>
}

/** The log odds that something with these signs is right. */
export function oddsOf({ base, signs }: Weights, shown: readonly string[]): number {
  return shown.reduce((sum, sign) => sum + (signs[sign] ?? 0), base)
}

const STEPS = 4000
const RATE = 1
/** Pull of each sign towards 0, as if that many examples spoke for it: few examples teach little. */
const PULL = 2

/** Logistic regression by descent: the weights under which what proved right was likeliest, signs pulled towards 0. */
export function fit(examples: readonly Example[]): Weights {
  let weights: Weights = { base: 0, signs: {} }
  for (let step = 0; step < STEPS; step++) weights = descend(weights, examples)
  return weights
}

function descend({ base, signs }: Weights, examples: readonly Example[]): Weights {
  let slope = 0
  const slopes: Record<string, number> = {}
  for (const { signs: shown, right } of examples) {
    const miss = 1 / (1 + Math.exp(-oddsOf({ base, signs }, shown))) - Number(right)
    slope += miss
    for (const sign of shown) slopes[sign] = (slopes[sign] ?? 0) + miss
  }
  const rate = RATE / examples.length
  const moved = Object.entries(slopes).map(([sign, slope]) => {
    const weight = signs[sign] ?? 0
    return [sign, weight - rate * (slope + PULL * weight)]
  })
  return { base: base - rate * slope, signs: Object.fromEntries(moved) }
}
