import { chanceOfNone, type NegativeBinomial, quantile } from './negative-binomial.ts'

/** What a count is expected to be, from counts of equal spans before it. */
export interface ExpectedCount {
  /** The mean of the spans before. */
  readonly usual: number
  /** Nineteen of twenty counts lie from `low` to `high`, both included, if nothing changed. */
  readonly low: number
  readonly high: number
  /** The chance of no count at all, 0 to 1, if nothing changed. */
  readonly none: number
}

/** How much the band holds. */
export const LEVEL = 0.95

/**
 * The prediction interval of the next count, from the counts of the spans before (one at least). A negative binomial: its mean is that of
 * the spans (Jeffreys' prior: half an incident is added), its variance that of a Poisson times their dispersion, and wider for
 * knowing the mean from so few. Where they are no more dispersed than a Poisson this is the Bayesian predictive distribution of the Poisson.
 *
 * The threshold of Farrington, Andrews, Beale and Catchpole (1996, J. R. Stat. Soc. A 159, 547-563) with the quantiles of Noufaily et
 * al. (2013, Stat. Med. 32, 1206-1222), without their trend, season and weights of past outbreaks.
 */
export function expectedCount(baseline: readonly number[]): ExpectedCount {
  const spans = baseline.length
  const usual = baseline.reduce((sum, count) => sum + count, 0) / spans
  const predictive = predictiveOf(usual, spans, dispersionOf(baseline, usual))
  return {
    usual,
    low: quantile(predictive, (1 - LEVEL) / 2),
    high: quantile(predictive, (1 + LEVEL) / 2),
    none: chanceOfNone(predictive),
  }
}

function predictiveOf(usual: number, spans: number, dispersion: number): NegativeBinomial {
  const mean = usual + 0.5 / spans
  return { mean, size: mean / (dispersion * (1 + 1 / spans) - 1) }
}

/** How many times the variance of a Poisson; 1 where it is less, as fewer spans than there were could well show. */
function dispersionOf(baseline: readonly number[], usual: number): number {
  if (baseline.length < 2 || usual === 0) return 1
  const squares = baseline.reduce((sum, count) => sum + (count - usual) ** 2, 0)
  return Math.max(1, squares / (baseline.length - 1) / usual)
}
