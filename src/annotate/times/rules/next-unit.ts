import type { Unit } from '../dates.ts'
import { unitsFrom } from '../narrative.ts'
import { OPEN, date, open, timeOfDay } from '../reading.ts'
import type { Rule } from '../rule.ts'

const STEP = '(?:(?<on>next|following|subsequent)|(?<back>previous|preceding))'

/** "the next day", "the following week", "the previous year", "the day before": one unit from the time told before. */
export const nextUnit: Rule = {
  name: 'next unit',
  needs: ['next', 'following', 'subsequent', 'previous', 'preceding', 'before', 'after'],
  phrases: [
    `(?:(?:early|late) )?the ${STEP} (?:{unit}|{dayPart})(?! of\\b)`,
    // "The day before the attack" hangs on an event: its day is not told.
    '(?:on )?the (?<unit>day|night|week|month|year) (?:(?<back>before)|(?<on>after|following))(?=\\s*(?:[.,;:!?)”"]|$|and\\b|saw\\b))',
  ],
  read: (found, setting) => {
    const part = found.word('dayPart')
    const unit = (found.word('unit') ?? 'day') as Unit
    const step = found.has('back') ? -1 : 1
    const when = unitsFrom(setting, unit, step, step)
    if (part !== null) return timeOfDay(when, part)
    return when ? date(when) : open(OPEN[unit])
  },
}
