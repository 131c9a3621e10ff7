import type { Unit } from '../dates.ts'
import { unitsFrom } from '../narrative.ts'
import type { Rule } from '../rule.ts'

/** "two days later", "a week earlier", "three months before": so many units from the time told before. */
export const unitsLater: Rule = {
  name: 'units later',
  needs: ['later', 'afterwards', 'earlier', 'previously', 'after', 'before'],
  phrases: [
    '{amount}(?<half> and a half)? {unit} (?:(?<on>later|afterwards)|(?<back>earlier|previously))(?! than\\b)',
    // "Two days after the raid" hangs on an event: its day is not told.
    '{amount} {unit} (?:(?<on>after)|(?<back>before))(?=\\s*(?:[.,;:!?)”"]|$))',
  ],
  read: (found, setting) => {
    const { low, high } = found.amount('amount') ?? { low: 0, high: 0 }
    const unit = found.word('unit') as Unit
    const sign = found.has('back') ? -1 : 1
    const half = found.has('half') ? 0.5 : 0
    return unitsFrom(setting, unit, sign * (low + half), sign * (high + half))
  },
}
