import { date, open } from '../reading.ts'
import { dayOf, toDay } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "30/7/2024", "7/30/2024", "30.07.2024": only where one order alone gives a day; of "3/4/2024" the year alone is sure. */
export const slashDate: Rule = {
  name: 'slash date',
  needs: ['figure'],
  phrases: [String.raw`(?<a>\d{1,2})(?<mark>[/.])(?<b>\d{1,2})[/.]{year}`],
  read: (found) => {
    const [year, a, b] = [found.number('year') ?? 0, found.number('a') ?? 0, found.number('b') ?? 0]
    const days = new Set([toDay(year, b, a), toDay(year, a, b)].filter((day) => day !== null))
    const [day] = days
    if (day === undefined) return null
    return days.size === 1 ? date(dayOf(day)) : open(`${year}-XX-XX`)
  },
}
