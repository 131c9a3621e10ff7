import { yearOf } from '../dates.ts'
import { date } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** The years of a span: "2018" and "19" of "2018-19", "1980" of "1980–1988", "2014" of "2014/15". */
export const yearOfSpan: Rule = {
  name: 'year of span',
  needs: ['figure'],
  phrases: [
    String.raw`{year}(?= ?[-–—] ?(?:{to:year}|\d\d\b(?!-)))`,
    String.raw`(?=\d)(?<={from:year} ?[-–—] ?)(?:{year}|(?<short>\d\d))(?!-)`,
    String.raw`{year}(?=/\d\d\b(?!\d))`,
  ],
  read: (found) => {
    const from = found.number('from') ?? 0
    const short = found.number('short')
    const year = short === null ? (found.number('year') ?? 0) : from - (from % 100) + short
    // "2019-07" is a month.
    return year < from ? null : date(yearOf(year))
  },
}
