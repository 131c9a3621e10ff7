import { byLocale } from '../languages/by-locale.ts'
import { dayLabel } from './day-label.ts'

const months = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
)

/** A day, a month or a year of the directory: "30 Jul 2024", "Jul 2024", "2024". */
export function prefixLabel(prefix: string): string {
  if (prefix.length > 7) return dayLabel(prefix)
  return prefix.length === 7 ? months().format(new Date(`${prefix}-01T00:00:00Z`)) : prefix
}
