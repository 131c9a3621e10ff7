/** Counts of mean `mean` that vary more than a Poisson's: the variance is mean + mean²/size. Both are above 0. */
export interface NegativeBinomial {
  readonly mean: number
  readonly size: number
}

/** The chance of no count at all. */
export function chanceOfNone({ mean, size }: NegativeBinomial): number {
  return Math.exp(-size * Math.log1p(mean / size))
}

/** The least count that with this probability (0 to 1, exclusive) is not exceeded. */
export function quantile(distribution: NegativeBinomial, probability: number): number {
  const { mean, size } = distribution
  const growth = Math.log(mean / (mean + size))
  // In logarithms: the chance of none of a mean of thousands is less than a number can hold.
  let log = -size * Math.log1p(mean / size)
  let below = Math.exp(log)
  let count = 0
  while (below < probability && count < MOST) {
    log += Math.log((count + size) / (count + 1)) + growth
    count++
    below += Math.exp(log)
  }
  return count
}

/** No count of incidents or reports comes near. */
const MOST = 10_000_000
