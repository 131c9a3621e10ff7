import { addDays, rangeOf } from '../dates.ts'
import { timeOfDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "overnight": the night to the day of publication. */
export const overnight: Rule = {
  name: 'overnight',
  needs: ['overnight'],
  phrases: ['overnight'],
  read: (_, { published }) => {
    if (published === null) return timeOfDay(null, 'NI')
    const when = rangeOf(addDays(published, -1), published)
    return { type: 'TIME', value: `${when.from}TNI`, when }
  },
}
