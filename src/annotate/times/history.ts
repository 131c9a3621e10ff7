import type { When } from '../../model/when.ts'
import { addMonths, lengthOf, monthIn, yearIn } from './dates.ts'
import type { Candidate } from './rule.ts'

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
  const alone = { published: null, ahead: false, earlier: [], history: false }
  const fixed = found.map((one) => one.read(alone)).filter((when) => when !== null)
  const limit = published === null ? null : addMonths(published, -12)
  const old = fixed.filter((when) => limit === null || when.to < limit).length
  const recent = found.filter((one) => FROM_PUBLICATION.has(one.rule)).length
  return old >= LEAST && old * 3 >= fixed.length * 2 && old >= recent * 4
}

/** The year that a month falls in, told after other times: nearest to a day or month told, else the year told. */
export function yearTold(earlier: readonly When[], month: number): number | null {
  const told = earlier.findLast((when) => lengthOf(when) <= 366)
  if (!told) return null
  const year = yearIn(told.to)
  if (lengthOf(told) > 31) return year
  const ahead = month - monthIn(told.to)
  return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year
}
