import type { Unit } from '../dates.ts'
import { sameUnitTold } from '../narrative.ts'
import { OPEN, date, duration, open } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** "within days", "the final years", "the first day", "one day", "the year": a unit that no number or neighbour places. */
export const unitAlone: Rule = {
  name: 'unit alone',
  needs: ['unit'],
  phrases: [
    '(?:(?:the|these|those|many|some) )?(?:(?:last|first|final|early|coming|following|intervening|previous|opening) )?(?<many>){units}(?:-long)?',
    '(?:the|one|some|any|another|its|that|this|his) (?:(?:last|first|final|very|next|previous|opening|{ordinal}) )?{unit}',
    '(?:last|first|final|{ordinal}) {unit}',
    '{unit}',
  ],
  read: (found, setting) => {
    if (found.has('many')) return duration(null, found.word('units') as Unit)
    const unit = found.word('unit') as Unit
    const told = setting.history && unit !== 'minute' && unit !== 'hour' ? sameUnitTold(setting, unit) : null
    return told ? { ...date(told), when: null } : open(OPEN[unit])
  },
}
