import { addDays, dayOf } from '../dates.ts'
import { date, open, timeOfDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "today", "this morning", "last night", "yesterday evening", "tomorrow", "the day before yesterday". */
export const today: Rule = {
  name: 'today',
  needs: ['today', 'dayPart'],
  phrases: [
    '(?:(?:early|late|earlier|later) )?(?<tonight>tonight)',
    '(?:(?:early|late|earlier|later) )?{today}(?: {dayPart})?',
    '(?:(?:early|late|earlier|later) )?this {dayPart}',
    '(?:(?:early|late|earlier|later) )?(?<last>last) (?<part>night|evening)',
  ],
  read: (found, { published }) => {
    const step = found.has('last') ? -1 : (found.number('today') ?? 0)
    const day = published === null ? null : dayOf(addDays(published, step))
    const part =
      found.has('tonight') || found.word('part') === 'night' ? 'NI' : found.has('part') ? 'EV' : null
    const at = part ?? found.word('dayPart')
    if (at !== null) return timeOfDay(day, at)
    return day ? date(day) : open('XXXX-XX-XX')
  },
}
