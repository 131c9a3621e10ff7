import type { Reader, Setting, Join } from '../rule.ts'
import type { When } from '../../../model/when.ts'

const BETWEEN = '(?:,? (?:on )?|,? (?:at|around|about|at around|at about) )'

/** "3 p.m. on Tuesday": the day, as exact as the clock. */
export const clockDay: Join = {
  name: 'clock and day',
  between: BETWEEN,
  fits: (first, second) => first === 'clock' && second !== 'clock',
  read: (clock, day, setting) => clockOn(clock, day(setting), setting),
}

/** "Tuesday at around 10:30 am". */
export const dayClock: Join = {
  name: 'day and clock',
  between: BETWEEN,
  fits: (first, second) => first !== 'clock' && second === 'clock',
  read: (day, clock, setting) => clockOn(clock, day(setting), setting),
}

function clockOn(clock: Reader, day: When | null, setting: Setting): When | null {
  return day && (clock({ ...setting, earlier: [day] }) ?? day)
}
