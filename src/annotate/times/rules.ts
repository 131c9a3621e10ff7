import type { Rule } from './rule.ts'
import { ago } from './rules/ago.ts'
import { calendarUnit } from './rules/calendar-unit.ts'
import { century } from './rules/century.ts'
import { clock } from './rules/clock.ts'
import { dayMonth } from './rules/day-month.ts'
import { daySpan } from './rules/day-span.ts'
import { decade } from './rules/decade.ts'
import { feast } from './rules/feast.ts'
import { habit } from './rules/habit.ts'
import { isoDate } from './rules/iso-date.ts'
import { monthSpan } from './rules/month-span.ts'
import { month } from './rules/month.ts'
import { nameOfTime } from './rules/name-of-time.ts'
import { nextUnit } from './rules/next-unit.ts'
import { nthDay } from './rules/nth-day.ts'
import { overnight } from './rules/overnight.ts'
import { pastSpan } from './rules/past-span.ts'
import { quarter } from './rules/quarter.ts'
import { samePeriod } from './rules/same-period.ts'
import { sameUnit } from './rules/same-unit.ts'
import { season } from './rules/season.ts'
import { slashDate } from './rules/slash-date.ts'
import { today } from './rules/today.ts'
import { unitsLater } from './rules/units-later.ts'
import { weekday } from './rules/weekday.ts'
import { weekend } from './rules/weekend.ts'
import { yearSpan } from './rules/year-span.ts'
import { year } from './rules/year.ts'

/** The rules of time. The longest match wins; between equals the earlier rule. */
export const RULES: readonly Rule[] = [
  // Words that look like a time and are none.
  nameOfTime,
  habit,
  // Dates.
  isoDate,
  slashDate,
  daySpan,
  dayMonth,
  feast,
  // Longer times of the calendar.
  monthSpan,
  month,
  quarter,
  season,
  yearSpan,
  year,
  decade,
  century,
  // Times counted from publication.
  today,
  overnight,
  weekday,
  weekend,
  calendarUnit,
  pastSpan,
  ago,
  nthDay,
  // Times counted from a time told before.
  sameUnit,
  nextUnit,
  unitsLater,
  samePeriod,
  clock,
]
