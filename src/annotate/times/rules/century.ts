import { partOf, yearsOf, type Edge } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "the 19th century", "the late twentieth century". */
export const century: Rule = {
  name: 'century',
  needs: ['century'],
  phrases: ['(?:the )?(?:{edge}[- ]?(?:of )?(?:the )?)?{ordinal}[- ]century'],
  read: (found) => {
    const number = found.number('ordinal') ?? 0
    if (number < 1 || number > 21) return null
    const when = yearsOf(number * 100 - 99, number * 100)
    return found.has('edge') ? partOf(when, found.word('edge') as Edge) : when
  },
}
