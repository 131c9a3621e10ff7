import type { TimePrecision, When } from '../../model/when.ts'

/** A calendar unit. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
/** A part of a longer time: "early", "mid", "late", or a half of it. */
export type Edge = 'early' | 'mid' | 'late' | 'first' | 'second'

const DAY = 86_400_000

/** Last day that has a name here; counting stops at it. */
export const LAST_DAY = '9999-12-31'
/** The first year: 3000 BC. Years before Christ are written as ISO 8601 does, with a year 0: 480 BC is -0479. */
const FIRST_YEAR = -2999

/** The ISO day of a year, month (1 to 12) and day; null when the calendar has no such day. */
export function toDay(year: number, month: number, day: number): string | null {
  const iso = `${four(year)}-${two(month)}-${two(day)}`
  return month >= 1 && month <= 12 && isoOf(timeOf(iso)) === iso ? iso : null
}

/** The day `days` after `iso` (before it when negative). */
export function addDays(iso: string, days: number): string {
  return isoOf(timeOf(iso) + days * DAY)
}

/** The day `months` after `iso`; the last day of the month when that month is shorter. */
export function addMonths(iso: string, months: number): string {
  const count = yearIn(iso) * 12 + monthIn(iso) - 1 + months
  const year = Math.floor(count / 12)
  if (year < FIRST_YEAR) return `${four(FIRST_YEAR)}-01-01`
  if (year > 9999) return LAST_DAY
  const month = count - year * 12 + 1
  return `${four(year)}-${two(month)}-${two(Math.min(dayIn(iso), lastDay(year, month)))}`
}

/** The day `n` units after `iso`, before it when negative. Hours and halves widen to whole days. */
export function shift(iso: string, unit: Unit, n: number): string {
  if (unit === 'minute') return addDays(iso, 0)
  if (unit === 'hour') return addDays(iso, Math.sign(n) * Math.ceil(Math.abs(n) / 24))
  if (unit === 'day') return addDays(iso, Math.sign(n) * Math.ceil(Math.abs(n)))
  if (unit === 'week') return addDays(iso, Math.sign(n) * Math.ceil(Math.abs(n) * 7))
  if (unit === 'month') return addDays(addMonths(iso, Math.trunc(n)), Math.round((n % 1) * 30))
  return addMonths(iso, Math.round(n * (unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200)))
}

/** The calendar unit that holds the day: its ISO week (Monday to Sunday), month, year … An hour is held by its day. */
export function unitOf(iso: string, unit: Unit): When {
  const year = yearIn(iso)
  if (unit === 'week') {
    const monday = addDays(iso, 1 - weekdayIn(iso))
    return { from: monday, to: addDays(monday, 6), precision: 'week' }
  }
  if (unit === 'month') return monthOf(year, monthIn(iso))
  if (unit === 'year') return yearOf(year)
  if (unit === 'decade') return decadeOf(year > 0 ? year - (year % 10) : year - 9 + ((1 - year) % 10))
  if (unit === 'century') return centuryOf(Math.ceil(year / 100))
  return dayOf(iso)
}

/** One day. */
export function dayOf(iso: string): When {
  return { from: iso, to: iso, precision: 'day' }
}

/** One month of a year. */
export function monthOf(year: number, month: number): When {
  const prefix = `${four(year)}-${two(month)}`
  return { from: `${prefix}-01`, to: `${prefix}-${two(lastDay(year, month))}`, precision: 'month' }
}

/** One year. */
export function yearOf(year: number): When {
  return { ...yearsOf(year, year), precision: 'year' }
}

/** The years from `first` to `last`. */
export function yearsOf(first: number, last: number): When {
  return rangeOf(`${four(first)}-01-01`, `${four(last)}-12-31`)
}

/** The ten years from `first` on. */
export function decadeOf(first: number): When {
  return yearsOf(first, first + 9)
}

/** The nth century; the 0th is the first before Christ. */
export function centuryOf(n: number): When {
  return yearsOf(n * 100 - 99, n * 100)
}

/** The days from `from` to `to`. */
export function rangeOf(from: string, to: string, precision: TimePrecision = 'range'): When {
  return { from, to, precision }
}

/** Early, middle or late part of a time, or one of its halves; see `edge` in data/lexicon/times.yaml. */
export function partOf(when: When, edge: Edge): When {
  const months = Math.round(lengthOf(when) / 30.5)
  if (months === 1) return partOfMonth(when, edge)
  if (months < 1) return partOfWeek(when, edge)
  const cuts = {
    early: [0, 1 / 3],
    mid: [1 / 3, 2 / 3],
    late: [2 / 3, 1],
    first: [0, 1 / 2],
    second: [1 / 2, 1],
  }
  const [low = 0, high = 1] = cuts[edge]
  // Parts of a decade or century end with a year: "the early 1990s" are 1990 to 1993.
  const step = months > 12 ? 12 : 1
  const whole = months / step
  const from = addMonths(when.from, Math.round(low * whole) * step)
  return rangeOf(from, addDays(addMonths(when.from, Math.round(high * whole) * step), -1))
}

function partOfMonth(when: When, edge: Edge): When {
  const day = (n: number): string => addDays(when.from, n - 1)
  if (edge === 'early') return rangeOf(when.from, day(10))
  if (edge === 'mid') return rangeOf(day(11), day(20))
  if (edge === 'late') return rangeOf(day(21), when.to)
  return edge === 'first' ? rangeOf(when.from, day(15)) : rangeOf(day(16), when.to)
}

function partOfWeek(when: When, edge: Edge): When {
  if (edge === 'early' || edge === 'first') return rangeOf(when.from, addDays(when.from, 2))
  return edge === 'mid'
    ? rangeOf(addDays(when.from, 1), addDays(when.from, 3))
    : rangeOf(addDays(when.from, 3), when.to)
}

/** Number of days of a time. */
export function lengthOf(when: When): number {
  return Math.round((timeOf(when.to) - timeOf(when.from)) / DAY) + 1
}

/** Year of an ISO day; 0 is 1 BC. */
export function yearIn(iso: string): number {
  return Number(iso.slice(0, -6))
}

/** Month of an ISO day, 1 to 12. */
export function monthIn(iso: string): number {
  return Number(iso.slice(-5, -3))
}

/** Weekday of an ISO day, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayIn(iso: string): number {
  return new Date(timeOf(iso)).getUTCDay() || 7
}

/** Negative when `a` is before `b`, positive when after: days before the year 0 do not sort as strings. */
export function compareDays(a: string, b: string): number {
  return timeOf(a) - timeOf(b)
}

function dayIn(iso: string): number {
  return Number(iso.slice(-2))
}

function timeOf(iso: string): number {
  // `Date.UTC` takes the years 0 to 99 for the 20th century.
  return new Date(0).setUTCFullYear(yearIn(iso), monthIn(iso) - 1, dayIn(iso))
}

function isoOf(time: number): string {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (year > 9999) return LAST_DAY
  if (!(year >= FIRST_YEAR)) return `${four(FIRST_YEAR)}-01-01`
  return `${four(year)}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function four(n: number): string {
  return n < 0 ? `-${String(-n).padStart(4, '0')}` : String(n).padStart(4, '0')
}
