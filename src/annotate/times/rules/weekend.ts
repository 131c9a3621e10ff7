import { addDays, rangeOf, unitOf, weekdayIn } from '../dates.ts'
import { date, open, valueOf } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "at the weekend", "over the weekend", "last weekend": Saturday and Sunday, the latest begun by publication. */
export const weekend: Rule = {
  name: 'weekend',
  needs: ['weekend', 'weekends'],
  phrases: ['(?<=\\b(?:at|over|during|on) )the weekend', '{which} weekend', '(?<open>(?:the )?weekends?)'],
  read: (found, { published, ahead }) => {
    if (published === null || found.has('open')) return open('XXXX-WXX-WE')
    const latest = addDays(published, -((weekdayIn(published) + 1) % 7))
    const which = found.number('which') ?? 0
    const running = weekdayIn(published) >= 6
    const step = which === 1 ? 7 : which === -1 && running ? -7 : ahead && !running ? 7 : 0
    const when = rangeOf(addDays(latest, step), addDays(latest, step + 1))
    return date(when, `${valueOf(unitOf(when.from, 'week'))}-WE`)
  },
}
