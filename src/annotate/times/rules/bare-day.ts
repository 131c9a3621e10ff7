import { dayOfYear } from '../day-of-year.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

const TO = '(?: ?[-–—/] ?|,? to |,? and |, | or | through | until |,? till )(?:the )?'

/** A day whose month stands at its neighbour: the "3" of "3-5 May 2024", the "4" of "May 3 and 4". */
export const bareDay: Rule = {
  name: 'bare day',
  needs: ['month'],
  phrases: [
    `(?:the )?{day}(?=(?:${TO}{other:day}){1,3}(?: of)? {month}${YEAR_TAIL})`,
    `{day}(?<=\\b(?:{month}) (?:\\d{1,2}(?:st|nd|rd|th)?${TO}){1,3}\\d{1,2}(?:st|nd|rd|th)?)${YEAR_TAIL}`,
  ],
  read: (found, setting) => dayOfYear(found.number('month') ?? 0, found.number('day') ?? 0, found, setting),
}
