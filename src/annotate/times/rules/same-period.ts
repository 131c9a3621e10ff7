import { date, open } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "the same period": the nearest time told before that is longer than a day, else the nearest, as it is. */
export const samePeriod: Rule = {
  name: 'same period',
  needs: ['same', 'that'],
  phrases: ['(?:the same|that) (?:period|timeframe|time frame|stretch)'],
  // "In the past week, the ministry said on Monday, … in the same period": Monday is no period.
  read: (_, { earlier }) => {
    const told = earlier.findLast((when) => when.from < when.to) ?? earlier.at(-1)
    return told ? date(told) : open('XXXX')
  },
}
