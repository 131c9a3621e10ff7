import { yearTold } from './history.ts'
import type { Found, Setting } from './rule.ts'
import { yearIn } from './dates.ts'

/** What may follow a date or month to give its year: "July 30, 2024", "July of last year", "March that year", "June 479 BC". */
export const YEAR_TAIL =
  '(?:,?(?: of)? {bcYear}|,?(?: of)? {year}|,?(?: of)?(?: {near}| {sameYear}| the {beside}) year)?'

/** The year that the words give, 0 for 1 BC; null when they give none. */
export function yearGiven(found: Found, { published, earlier }: Setting): number | null {
  if (found.has('bcYear')) return 1 - (found.number('bcYear') ?? 0)
  if (found.has('year')) return found.number('year')
  if (found.has('near')) return published === null ? null : yearIn(published) + (found.number('near') ?? 0)
  const told = earlier.at(-1)
  if (!told) return null
  return found.has('sameYear') || found.has('beside')
    ? yearIn(told.from) + (found.number('beside') ?? 0)
    : null
}

/** True when the words speak of a year, known or not. */
export function hasYear(found: Found): boolean {
  return ['year', 'bcYear', 'near', 'sameYear', 'beside'].some((part) => found.has(part))
}

/** In a history, the year of a month that stands without one; null elsewhere. */
export function yearBefore(month: number, found: Found, { history, earlier }: Setting): number | null {
  return history && !hasYear(found) && !found.has('which') ? yearTold(earlier, month) : null
}
