import { dayOfYear } from '../day-of-year.ts'
import { rangeOf } from '../dates.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

const TO = '(?: ?[-–—/] ?| to | and | or | through | until )'
const LEAD = '(?:(?:from|between) (?:the )?)?'

/** "3-5 May 2024", "May 3 and 4", "from 3 to 5 May", "the night of May 3-4". */
export const daySpan: Rule = {
  name: 'days of a month',
  needs: ['month'],
  phrases: [
    `${LEAD}{first:day}${TO}(?:the )?{last:day}(?: of)? {month}${YEAR_TAIL}`,
    `${LEAD}{month} {first:day}${TO}{last:day}${YEAR_TAIL}`,
  ],
  read: (found, setting) => {
    const month = found.number('month') ?? 0
    const last = dayOfYear(month, found.number('last') ?? 0, found, setting)
    const first =
      last &&
      dayOfYear(month, found.number('first') ?? 0, found, {
        ...setting,
        published: last.to,
        ahead: false,
        earlier: [last],
      })
    return first && first.from < last.to ? rangeOf(first.from, last.to) : null
  },
}
