import { addDays, rangeOf } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "overnight": the night to the day of publication. */
export const overnight: Rule = {
  name: 'overnight',
  needs: ['overnight'],
  phrases: ['overnight'],
  read: (_, { published }) => (published === null ? null : rangeOf(addDays(published, -1), published)),
}
