import type { When } from '../../model/when.ts'
import { addMonths, lengthOf, monthIn, yearIn } from './dates.ts'
import { ALONE, type Candidate } from './rule.ts'

/** Rules whose times are counted from the day of publication. */
const FROM_PUBLICATION: ReadonlySet<string> = new Set([
  'weekday',
  'weekend',
  'today',
  'overnight',
  'calendar unit',
  'past span',
  'ago',
  'nth day',
])

/** Fewer old dates than these make no history. */
const LEAST = 5

/**
 * True when a report tells of years long past rather than of its own days: it names old dates with their year, again
 * and again, and hardly counts from its publication. There "in March" is the March of the year last told.
 */
export function isHistory(found: readonly Candidate[], published: string | null): boolean {
  const fixed = found.flatMap((one) => one.read(ALONE)?.when ?? [])
  const limit = published === null ? null : addMonths(published, -12)
  const old = fixed.filter((when) => limit === null || when.to < limit).length
  const recent = found.filter((one) => FROM_PUBLICATION.has(one.rule)).length
  return old >= LEAST && old * 3 >= fixed.length * 2 && old >= recent * 4
}

/** The most days of a time that is one month or less. */
const MONTH = 31

/** The year that a month falls in, told after other times: nearest to a day or month told, else the year told. */
export function yearTold(earlier: readonly When[], month: number): number | null {
  const told = earlier.findLast((when) => lengthOf(when) <= 366)
  if (!told) return null
  const year = yearIn(told.to)
  if (lengthOf(told) <= MONTH) return nearestYear(told, month)
  // "On 7 December 1941 … in 1941 … In January": the year told is that of the day, which still leads.
  const exact = earlier.slice(-NEAR).findLast((when) => lengthOf(when) <= MONTH)
  return exact && yearIn(exact.to) === year ? nearestYear(exact, month) : year
}

/** So many times back, a day still leads when its year is told again. */
const NEAR = 4

function nearestYear(told: When, month: number): number {
  const year = yearIn(told.to)
  const ahead = month - monthIn(told.to)
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year
}
