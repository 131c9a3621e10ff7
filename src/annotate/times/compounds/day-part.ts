import { timeOfDay } from '../reading.ts'
import type { Compound } from '../rule.ts'
import { DAYS } from './clock-day.ts'

/** "July 30 night", "Christmas morning". */
export const dayPart: Compound = {
  name: 'day and part',
  between: ' ',
  fits: (first, second) => DAYS.has(first) && second === 'part alone',
  read: (day, part, setting) => {
    const at = part(setting)?.value.split('T')[1] ?? 'XX'
    const told = day(setting)
    return told && timeOfDay(told.when, at)
  },
}
