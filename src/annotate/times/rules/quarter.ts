import { date, open } from '../reading.ts'
import { addDays, addMonths, rangeOf, toDay, yearIn } from '../dates.ts'
import type { Rule } from '../rule.ts'
import { yearGiven } from '../year-tail.ts'

/** "the first quarter of 2024", "Q3 2024", "the third quarter of last year": without a year the latest. */
export const quarter: Rule = {
  name: 'quarter',
  needs: ['quarter', 'q'],
  phrases: [
    '(?:the )?{ordinal} quarter(?:,?(?: of)? {year}|,?(?: of)? {near} year)?',
    'Q(?<number>[1-4])(?:,?(?: of)? {year})?',
  ],
  read: (found, setting) => {
    const number = found.number('ordinal') ?? found.number('number') ?? 0
    const { published } = setting
    const given = yearGiven(found, setting)
    if (number < 1 || number > 4) return null
    if (given === null && published === null) return open(`XXXX-Q${number}`)
    const start = (year: number): string => toDay(year, number * 3 - 2, 1) ?? ''
    const year = given ?? yearIn(published ?? '')
    const from =
      given === null && published !== null && start(year) > published ? start(year - 1) : start(year)
    return date(rangeOf(from, addDays(addMonths(from, 3), -1)), `${from.slice(0, 4)}-Q${number}`)
  },
}
