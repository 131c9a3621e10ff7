import type { Compound, Reader, Setting } from '../rule.ts'
import type { Timex } from '../../../model/timex.ts'

const BETWEEN = '(?:,? (?:on )?|,? (?:at|around|about|at around|at about) )'

/** "3 p.m. on Tuesday": the day, as exact as the clock. */
export const clockDay: Compound = {
  name: 'clock and day',
  between: BETWEEN,
  fits: (first, second) => first === 'clock' && DAYS.has(second),
  read: (clock, day, setting) => clockOn(clock, day, setting),
}

/** "Tuesday at around 10:30 am". */
export const dayClock: Compound = {
  name: 'day and clock',
  between: BETWEEN,
  fits: (first, second) => DAYS.has(first) && second === 'clock',
  read: (day, clock, setting) => clockOn(clock, day, setting),
}

/** Rules whose time is one day. */
export const DAYS: ReadonlySet<string> = new Set([
  'weekday',
  'day and month',
  'bare day',
  'today',
  'same unit',
  'next unit',
  'iso date',
  'feast',
])

function clockOn(clock: Reader, day: Reader, setting: Setting): Timex | null {
  const when = day(setting)?.when
  return clock(when ? { ...setting, earlier: [when] } : { ...setting, earlier: [] })
}
