import { addDays, rangeOf, weekdayIn } from '../dates.ts'
import type { Rule } from '../rule.ts'

/** "at the weekend", "over the weekend", "last weekend": Saturday and Sunday, the latest begun by publication. */
export const weekend: Rule = {
  name: 'weekend',
  needs: ['weekend'],
  phrases: ['(?<=\\b(?:at|over|during|on) )the weekend', '{which} weekend'],
  read: (found, { published, ahead }) => {
    if (published === null) return null
    const latest = addDays(published, -((weekdayIn(published) + 1) % 7))
    const which = found.number('which') ?? 0
    const running = weekdayIn(published) >= 6
    const step = which === 1 ? 7 : which === -1 && running ? -7 : ahead && !running ? 7 : 0
    return rangeOf(addDays(latest, step), addDays(latest, step + 1))
  },
}
