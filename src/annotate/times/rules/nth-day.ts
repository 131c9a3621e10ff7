import { addDays, rangeOf, shift, unitOf, type Unit } from '../dates.ts'
import { duration, open } from '../reading.ts'
import type { Rule } from '../rule.ts'

const ROW = '(?: in a row| running)?'

/** "for a fourth day", "for the third consecutive night", "for a second straight week": so many units up to publication. */
export const nthDay: Rule = {
  name: 'nth day',
  needs: ['ordinal', 'figure', 'consecutive', 'straight', 'successive', 'row', 'running'],
  phrases: [
    `for (?:a|the) {ordinal} (?:(?:consecutive|straight|successive) )?(?<unit>day|night|week|month|year)${ROW}`,
    `for (?:the )?{amount} (?:consecutive|straight|successive) (?<unit>days|nights|weeks|months|years)`,
    `for {amount} (?<unit>days|nights|weeks|months|years) (?:in a row|running)`,
  ],
  read: (found, { published }) => {
    const n = found.number('ordinal') ?? found.number('amount')
    const unit = (found.word('unit') ?? '').replace(/s$/, '').replace('night', 'day') as Unit
    if (n === null || !(n >= 1)) return open('XXXX-XX-XX')
    if (published === null) return duration(n, unit)
    if (unit === 'day') return duration(n, unit, rangeOf(addDays(published, 1 - n), published))
    return duration(n, unit, rangeOf(unitOf(shift(published, unit, 1 - n), unit).from, published))
  },
}
