import { partOf, yearIn, yearOf, type Edge } from '../dates.ts'
import { partValue } from '../part-value.ts'
import { date } from '../reading.ts'
import type { Rule } from '../rule.ts'

const SPAN = '(?: ?[-–—/] ?| to | and | or | until )'

/** "480 BC", "in early 480 BC", the "480" of "480-479 BC", and "in 478" where years before Christ are told. */
export const bcYear: Rule = {
  name: 'year before Christ',
  needs: ['figure'],
  phrases: [
    '(?:{edge}[- ]?(?:of )?)?{bcYear}',
    `(?<first>\\d{2,4})(?=${SPAN}{bcYear})`,
    '(?<=\\b(?:in|by|of|from|until|since|around) )(?<bare>\\d{3})(?! \\p{Ll}+s\\b)',
  ],
  read: (found, { earlier }) => {
    const told = earlier.at(-1)
    if (found.has('bare') && !(told && yearIn(told.to) < 1)) return null
    const number = found.number('bcYear') ?? found.number('first') ?? found.number('bare') ?? 0
    const whole = yearOf(1 - (found.has('first') ? (found.number('first') ?? 0) : number))
    const edge = found.has('edge') ? (found.word('edge') as Edge) : null
    return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
  },
}
