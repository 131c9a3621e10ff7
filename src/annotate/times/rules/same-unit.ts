import { sameUnitTold } from '../narrative.ts'
import type { Rule } from '../rule.ts'

/** "the same day", "that night", "later that month", "earlier in the day": the unit that holds the time told before. */
export const sameUnit: Rule = {
  name: 'same unit',
  needs: ['same', 'that', 'earlier', 'later'],
  phrases: [
    '(?:(?:earlier|later|early|late)(?: on)? )?(?:that(?: same| very)?|the(?: very)? same) (?:{unit}|{dayPart})(?! of\\b)',
    '(?:earlier|later)(?: on)? (?:in|on) the (?<unit>day|evening|night|afternoon)',
    'the (?<unit>same date)',
  ],
  read: (found, setting) => {
    const unit = found.has('unit') ? found.word('unit') : 'day'
    if (unit === 'hour') return null
    const known = unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' ? unit : 'day'
    return sameUnitTold(setting, known)
  },
}
