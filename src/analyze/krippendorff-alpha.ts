/** What coders said of one unit, one value a coder who said anything. */
export type CodedUnit = readonly string[]

/**
 * Krippendorff's alpha for nominal values, any number of coders and units that not all of them coded: 1 for perfect agreement, 0 for
 * what chance gives. Null when no unit was coded twice, or when all values are alike: then chance would agree as well. Exactly
 * 1 - (n - 1) · Σ o_ck / Σ n_c · n_k over unlike values c and k of the coincidence matrix o (Krippendorff 2011, Computing Krippendorff's
 * alpha-reliability; Content Analysis, 4th ed. 2018, ch. 12).
 */
export function krippendorffAlpha(units: readonly CodedUnit[]): number | null {
  const paired = units.filter(({ length }) => length > 1)
  const totals = countsOf(paired.flat())
  const values = [...totals.values()].reduce((sum, count) => sum + count, 0)
  const expected = values ** 2 - sumOfSquares(totals)
  if (expected === 0) return null
  const observed = paired.reduce((sum, unit) => sum + unlikePairs(unit) / (unit.length - 1), 0)
  return 1 - ((values - 1) * observed) / expected
}

/** Ordered pairs of unlike values in a unit. */
function unlikePairs(unit: CodedUnit): number {
  return unit.length ** 2 - sumOfSquares(countsOf(unit))
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function sumOfSquares(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count ** 2, 0)
}
