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

const years = byLocale((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }))

/** "30 Jul 2024"; without the year when it is the year of `near` ("30 Jul"). */
export function dayLabel(day: string, near: string | null = null): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return (near?.slice(0, 4) === day.slice(0, 4) ? short() : full()).format(date)
}

/** "16–17 Dec 2021", "2001–2100" of whole years; without the year when both days are of the year of `near`. */
export function dayRangeLabel(from: string, to: string, near: string | null = null): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date]
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return `${from} – ${to}`
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return years().formatRange(first, last)
  const isNear = [from, to].every((day) => day.slice(0, 4) === near?.slice(0, 4))
  return (isNear ? short() : full()).formatRange(first, last)
}
