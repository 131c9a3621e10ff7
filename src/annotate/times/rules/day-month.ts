import { dayOfYear } from '../day-of-year.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

const WEEKDAY = '(?:(?:{weekday}|{shortWeekday}),? (?:the )?)?'
const PART = '(?:(?:early|late|later|earlier) (?:on )?)?'
// "March 3 and April 5, 2019": the year of the second day is that of the first.
const SHARED = '(?=(?:,| and| or|,? and) {other:month} {otherDay:day}, {year})'

/** "30 July 2024", "July 30, 2024", "Tuesday, July 30", "the 3rd of May", "30 July last year". */
export const dayMonth: Rule = {
  name: 'day and month',
  needs: ['month'],
  phrases: [
    `${PART}${WEEKDAY}(?:the )?{day}(?: of)? {month}${YEAR_TAIL}`,
    `${PART}${WEEKDAY}{month} (?:the )?{day}${YEAR_TAIL}`,
    `${PART}${WEEKDAY}{month} {day}${SHARED}`,
    `${PART}${WEEKDAY}(?:the )?{ordinal} of {month}${YEAR_TAIL}`,
  ],
  read: (found, setting) => {
    const [month, day] = [found.number('month'), found.number('day') ?? found.number('ordinal')]
    return month === null || day === null ? null : dayOfYear(month, day, found, setting)
  },
}
