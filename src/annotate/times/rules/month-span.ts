import { rangeOf } from '../dates.ts'
import { monthOfYear } from '../month-of-year.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

/** "January-March 2024", "July–August". */
export const monthSpan: Rule = {
  name: 'months',
  needs: ['month'],
  phrases: [`{first:month} ?[-–—/] ?{last:month}${YEAR_TAIL}`],
  read: (found, setting) => {
    const last = monthOfYear(found.number('last') ?? 0, found, setting)
    const first =
      last &&
      monthOfYear(found.number('first') ?? 0, NO_YEAR, {
        ...setting,
        published: last.from,
        ahead: false,
        earlier: [last],
      })
    return first ? rangeOf(first.from, last.to) : null
  },
}

const NO_YEAR = { has: () => false, number: () => null, word: () => null, amount: () => null }
