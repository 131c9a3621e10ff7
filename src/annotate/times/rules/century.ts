import { date } from '../reading.ts'
import { centuryOf, partOf, type Edge } from '../dates.ts'
import { partValue } from '../part-value.ts'
import type { Rule } from '../rule.ts'

/** "the 19th century", "the late twentieth century", "the 4th century BC". */
export const century: Rule = {
  name: 'century',
  needs: ['century'],
  phrases: ['(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?{ordinal}[- ]century(?: (?<bc>{before}))?'],
  read: (found) => {
    const number = found.number('ordinal') ?? 0
    if (number < 1 || number > 29) return null
    const whole = centuryOf(found.has('bc') ? 1 - number : number)
    const edge = found.has('edge') ? (found.word('edge') as Edge) : null
    return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
  },
}
