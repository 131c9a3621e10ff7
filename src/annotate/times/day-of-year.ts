import type { Timex } from '../../model/timex.ts'
import { addDays, dayOf, toDay, yearIn } from './dates.ts'
import { date, open } from './reading.ts'
import type { Found, Setting } from './rule.ts'
import { hasYear, yearBefore, yearGiven } from './year-tail.ts'

/** A day this far past publication without a year is still the coming one: a report may name the next days' dates. */
const NEAR_DAYS = 7
/** A day as far ahead as this would be told with its year: the one just past is meant. */
const FAR_DAYS = 330

/**
 * A day and month in its year: the one that is told, or else the latest such day not after publication
 * (the next one when the clause looks ahead). Null when the calendar has no such day.
 */
export function dayOfYear(month: number, day: number, found: Found, setting: Setting): Timex | null {
  const leap = toDay(2000, month, day)
  if (leap === null) return null
  const iso = dayIn(month, day, found, setting)
  return iso === 'open' ? open(`XXXX${leap.slice(4)}`) : iso === null ? null : date(dayOf(iso))
}

function dayIn(month: number, day: number, found: Found, setting: Setting): string | null {
  const told = yearGiven(found, setting) ?? yearBefore(month, found, setting)
  if (told !== null) return toDay(told, month, day)
  const { published, ahead } = setting
  if (published === null || hasYear(found)) return 'open'
  const year = yearIn(published)
  const latest = addDays(published, NEAR_DAYS)
  const days = [year + 1, year, year - 1].map((year) => toDay(year, month, day)).filter((day) => day !== null)
  const coming = ahead ? days.findLast((day) => published <= day && day < addDays(published, FAR_DAYS)) : null
  return coming ?? days.find((day) => day <= latest) ?? null
}
