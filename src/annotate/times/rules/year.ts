import { partOf, yearOf, type Edge } from '../dates.ts'
import { partValue } from '../part-value.ts'
import { date } from '../reading.ts'
import type { Rule } from '../rule.ts'

// "of 2000 men", "to 1500 soldiers" count something; "from 2016 on" and "by 2019 was" are years.
const NOT_COUNT = String.raw`(?! (?:(?:{counted})|(?!(?:{uncounted})\b)\p{L}+s)\b)`

/** "in 2019", "early 2019", "the end of 2003", "(2016)", "the 2016 coup": a year only where a time can stand. */
export const year: Rule = {
  name: 'year',
  needs: ['figure'],
  phrases: [
    String.raw`{edge}[- ]?(?:of )?(?:the year )?{year}`,
    String.raw`(?:the years? |as (?:late|early|recently) as ){year}`,
    String.raw`(?=\d)(?<=\b(?:{yearCue}) ){year}`,
    String.raw`(?=\d)(?<=\b(?:{weakYearCue}) ){year}${NOT_COUNT}`,
    String.raw`(?=\d)(?<=(?:\b(?:{owner})|['’]s|s['’]) ){year}(?= \p{L})${NOT_COUNT}`,
    // "the failed 1991 coup"
    String.raw`(?=\d)(?<=(?:\b(?:{owner})|['’]s|s['’]) \p{L}+ ){year}(?= \p{L})${NOT_COUNT}`,
    String.raw`(?=\d)(?<=[(\[]){year}(?=[)\],;])`,
    // "1991's failed coup"
    String.raw`{year}(?=['’]s \p{L})`,
    // A heading.
    String.raw`(?=\d)(?<=^){year}(?=:|$)`,
    // "3152, 1979, 1928" are other numbers.
    String.raw`(?=\d)(?<=[^\d], ){year}(?=,(?! \d))`,
  ],
  read: (found) => {
    const whole = yearOf(found.number('year') ?? 0)
    const edge = found.has('edge') ? (found.word('edge') as Edge) : null
    return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
  },
}
