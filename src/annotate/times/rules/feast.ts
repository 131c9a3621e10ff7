import { date } from '../reading.ts'
import { dayOf } from '../dates.ts'
import { dayOfYear } from '../day-of-year.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

/** "Christmas Eve", "New Year's Day 2019", "9/11": days with a name that have a fixed date. */
export const feast: Rule = {
  name: 'feast',
  needs: ['feast', 'fixed'],
  phrases: [`{feast}${YEAR_TAIL}`, '{fixed}'],
  read: (found, setting) => {
    const fixed = found.has('fixed') ? found.word('fixed') : null
    if (fixed !== null) return date(dayOf(fixed))
    const feast = found.number('feast') ?? 0
    return dayOfYear(Math.floor(feast / 100), feast % 100, found, setting)
  },
}
