import type { Unit } from '../dates.ts'
import { sameUnitTold } from '../narrative.ts'
import { OPEN, date, open, timeOfDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "the same day", "that night", "later that month", "earlier in the day": the unit that holds the time told before. */
export const sameUnit: Rule = {
  name: 'same unit',
  needs: ['same', 'that', 'earlier', 'later', 'this'],
  phrases: [
    '(?:(?:earlier|later|early|late)(?: on)? )?(?:that(?: same| very)?|the(?: very)? same) (?:{unit}|{dayPart})(?! of\\b)',
    '(?:earlier|later)(?: on)? (?:in|on) the (?<unit>day|evening|night|afternoon)',
    'the (?<unit>same date)',
    '(?:on )?this (?:very )?(?<unit>date|day)(?! of\\b)',
  ],
  read: (found, setting) => {
    const part = found.word('dayPart')
    if (part !== null) return timeOfDay(sameUnitTold(setting, 'day'), part)
    const unit = found.word('unit') ?? ''
    const known = (unit in OPEN ? unit : 'day') as Unit
    const when = known === 'hour' || known === 'minute' ? null : sameUnitTold(setting, known)
    return when ? date(when) : open(OPEN[known])
  },
}
