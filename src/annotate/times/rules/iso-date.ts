import { date } from '../reading.ts'
import { dayOf, toDay } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "2024-07-30". */
export const isoDate: Rule = {
  name: 'iso date',
  needs: ['figure'],
  phrases: [String.raw`(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)`],
  read: (found) => {
    const day = toDay(found.number('y') ?? 0, found.number('m') ?? 0, found.number('d') ?? 0)
    return day === null ? null : date(dayOf(day))
  },
}
