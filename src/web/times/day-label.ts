import { byLocale } from '../languages/by-locale.ts'

const full = byLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)
const short = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
)

/** "30 Jul 2024"; without the year when it is the year of `near` ("30 Jul"). */
export function dayLabel(day: string, near: string | null = null): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return (near?.slice(0, 4) === day.slice(0, 4) ? short() : full()).format(date)
}
