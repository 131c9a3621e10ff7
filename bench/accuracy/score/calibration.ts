/** A claim with its confidence, and whether it proved right. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const BINS = 10

/**
 * Expected calibration error over ten bins of equal width: how far, on average over claims, the mean confidence of a bin lies
 * from the share of its claims that are right. 0 is best; 0 for no claims.
 */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, (_, bin) => judged.filter((one) => binOf(one) === bin))
  const gaps = bins.map((bin) =>
    Math.abs(sum(bin.map(({ confidence, right }) => confidence - Number(right)))),
  )
  return judged.length === 0 ? 0 : sum(gaps) / judged.length
}

function binOf({ confidence }: Judged): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
