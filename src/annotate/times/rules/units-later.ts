import type { Unit } from '../dates.ts'
import { unitsFrom } from '../narrative.ts'
import { OPEN, date, open, vague } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "two days later", "a week earlier", "three months before", "years later": so many units from the time told before. */
export const unitsLater: Rule = {
  name: 'units later',
  needs: ['later', 'afterwards', 'earlier', 'previously', 'after', 'before', 'afterward'],
  phrases: [
    '(?:{about} )?{amount}(?<half> and a half)? {unit} (?:(?<on>later|afterwards?)|(?<back>earlier|previously))(?! than\\b)',
    '(?<vague>){units} (?:(?<on>later|afterwards?)|(?<back>earlier|previously))(?! than\\b)',
    // "Two days after the raid" hangs on an event: its day is not told.
    '(?:{about} )?{amount} {unit} (?:(?<on>after)|(?<back>before))(?=\\s*(?:[.,;:!?)”"]|$))',
  ],
  read: (found, setting) => {
    const unit = (found.word('unit') ?? found.word('units')) as Unit
    const { low, high } = found.amount('amount') ?? { low: 2, high: 6 }
    const sign = found.has('back') ? -1 : 1
    const half = found.has('half') ? 0.5 : 0
    const when = unitsFrom(setting, unit, sign * (low + half), sign * (high + half))
    // TIMEX2: an amount that nobody can count from is merely before or after.
    if (low < high)
      return { ...vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF'), when: found.has('vague') ? null : when }
    return when ? date(when) : open(OPEN[unit])
  },
}
