import { addDays, dayOf } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "today", "this morning", "yesterday evening", "tomorrow", "the day before yesterday". */
export const today: Rule = {
  name: 'today',
  needs: ['today'],
  phrases: ['(?:(?:early|late|earlier|later) )?{today}'],
  read: (found, { published }) =>
    published === null ? null : dayOf(addDays(published, found.number('today') ?? 0)),
}
