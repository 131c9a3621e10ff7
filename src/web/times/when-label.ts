import type { When } from '../../model/when.ts'
import { dayLabel, dayRangeLabel } from './day-label.ts'
import { byLocale } from '../languages/by-locale.ts'

const months = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** A time as wide as the report gives it: "30 Jul", "January 2024", "2019", "31 Jul – 7 Aug". `near`: the day of publication. */
export function whenLabel({ from, to, precision }: When, near: string | null): string {
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7))
    return months().format(new Date(`${from}T00:00:00Z`))
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4)
  if (from === to) return dayLabel(from, near)
  return dayRangeLabel(from, to, near)
}
