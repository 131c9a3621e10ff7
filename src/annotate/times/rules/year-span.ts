import { yearsOf } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "2018-19", "1980–1988", "2014/15". */
export const yearSpan: Rule = {
  name: 'years',
  needs: ['figure'],
  phrases: [String.raw`{year} ?(?<mark>[-–—/]) ?(?:{last:year}|(?<short>\d\d))`],
  read: (found) => {
    const first = found.number('year') ?? 0
    const last = found.number('last') ?? first - (first % 100) + (found.number('short') ?? 0)
    // "1612/2018" numbers a paper.
    if (found.word('mark') === '/' && last !== first + 1) return null
    return first < last ? yearsOf(first, last) : null
  },
}
