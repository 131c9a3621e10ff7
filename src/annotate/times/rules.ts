import type { Rule } from './rule.ts'
import { ago } from './rules/ago.ts'
import { bareDay } from './rules/bare-day.ts'
import { bcYear } from './rules/bc-year.ts'
import { calendarUnit } from './rules/calendar-unit.ts'
import { century } from './rules/century.ts'
import { clock } from './rules/clock.ts'
import { dayMonth } from './rules/day-month.ts'
import { decade } from './rules/decade.ts'
import { feast } from './rules/feast.ts'
import { fiscalYear } from './rules/fiscal-year.ts'
import { isoDate } from './rules/iso-date.ts'
import { length } from './rules/length.ts'
import { month } from './rules/month.ts'
import { nameOfTime } from './rules/name-of-time.ts'
import { nextUnit } from './rules/next-unit.ts'
import { nthDay } from './rules/nth-day.ts'
import { overnight } from './rules/overnight.ts'
import { partAlone } from './rules/part-alone.ts'
import { pastSpan } from './rules/past-span.ts'
import { quarter } from './rules/quarter.ts'
import { reference } from './rules/reference.ts'
import { repeated } from './rules/repeated.ts'
import { samePeriod } from './rules/same-period.ts'
import { sameUnit } from './rules/same-unit.ts'
import { season } from './rules/season.ts'
import { slashDate } from './rules/slash-date.ts'
import { timeTold } from './rules/time-told.ts'
import { today } from './rules/today.ts'
import { unitAlone } from './rules/unit-alone.ts'
import { unitsLater } from './rules/units-later.ts'
import { weekday } from './rules/weekday.ts'
import { weekend } from './rules/weekend.ts'
import { year } from './rules/year.ts'
import { yearOfSpan } from './rules/year-of-span.ts'

/** The rules of time. The longest match wins; between equals the earlier rule. */
export const RULES: readonly Rule[] = [
  // Words that look like a time and are none.
  nameOfTime,
  // Dates.
  isoDate,
  slashDate,
  dayMonth,
  bareDay,
  feast,
  // Longer times of the calendar.
  month,
  quarter,
  fiscalYear,
  season,
  yearOfSpan,
  year,
  bcYear,
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
  // Lengths, times that come back, and times that the text leaves open.
  repeated,
  length,
  reference,
  timeTold,
  partAlone,
  unitAlone,
]
