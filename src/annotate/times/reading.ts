import type { Timex } from '../../model/timex.ts'
import type { When } from '../../model/when.ts'
import { addDays, lengthOf, weekdayIn, yearIn, type Unit } from './dates.ts'

/** A date; its value is that of the interval where no other is given. */
export function date(when: When, value: string = valueOf(when)): Timex {
  return { type: 'DATE', value, when }
}

/** A date that the text leaves open: "Tuesday" of a report without a day is XXXX-WXX-2. */
export function open(value: string): Timex {
  return { type: 'DATE', value, when: null }
}

/** A part or hour of a day; `at` is what follows the T: "MO", "NI", "10:30". */
export function timeOfDay(day: When | null, at: string, precision: When['precision'] = 'day'): Timex {
  const value = day && day.precision === 'day' ? day.from : 'XXXX-XX-XX'
  return { type: 'TIME', value: `${valueOfYears(value)}T${at}`, when: day && { ...day, precision } }
}

/** A length of time, with the interval where the words fix one ("the past two weeks"). */
export function duration(amount: number | null, unit: Unit, when: When | null = null): Timex {
  const [before, after] = UNITS[unit]
  return { type: 'DURATION', value: `${before}${amount ?? 'X'}${after}`, when }
}

/** A time that comes back. */
export function set(value: string): Timex {
  return { type: 'SET', value, when: null }
}

const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
}

/** A unit of which the text tells no more. */
export const OPEN: Readonly<Record<Unit, string>> = {
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/**
 * The TIMEX3 value of an interval: "2024-07-30", "2024-W31", "2024-07", "2024", "199" for a decade, "19" for a century (HeidelTime's
 * count: the 20th is 19), "BC0480".
 */
export function valueOf(when: When): string {
  const { from, precision } = when
  if (precision === 'week') return isoWeek(from)
  if (precision === 'month') return valueOfYears(from).slice(0, -3)
  if (precision === 'year') return valueOfYears(from).slice(0, -6)
  if (precision !== 'range') return valueOfYears(from)
  const years = Math.round(lengthOf(when) / 365.25)
  // A decade before Christ is named by the years that it holds: the 470s BC are BC047.
  const named = yearIn(from) <= 0 ? when.to : from
  if (years === 10) return valueOfYears(named).slice(0, -7)
  if (years === 100) return valueOfYears(named).slice(0, -8)
  return valueOfYears(from)
}

/** The years before Christ as TIMEX3 has them: "-0479-06" is "BC0480-06". */
function valueOfYears(iso: string): string {
  const year = /^(?:-\d{4}|0000)/.exec(iso)?.[0]
  return year === undefined ? iso : `BC${String(1 - Number(year)).padStart(4, '0')}${iso.slice(year.length)}`
}

/** "2024-W31": the ISO week of a day. */
function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekdayIn(day))
  const days = lengthOf({ from: `${thursday.slice(0, -6)}-01-01`, to: thursday, precision: 'range' })
  return `${valueOfYears(thursday).slice(0, -6)}-W${String(Math.ceil(days / 7)).padStart(2, '0')}`
}

/** A time that merely is, was or will be. */
export function vague(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Timex {
  return open(value)
}
