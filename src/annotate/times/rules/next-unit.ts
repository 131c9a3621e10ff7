import type { Unit } from '../dates.ts'
import { unitsFrom } from '../narrative.ts'
import type { Rule } from '../rule.ts'

const STEP = '(?:(?<on>next|following|subsequent)|(?<back>previous|preceding))'

/** "the next day", "the following week", "the previous year", "the day before": one unit from the time told before. */
export const nextUnit: Rule = {
  name: 'next unit',
  needs: ['next', 'following', 'subsequent', 'previous', 'preceding', 'before', 'after'],
  phrases: [
    `(?:(?:early|late) )?the ${STEP} (?:{unit}|{dayPart})(?! of\\b)`,
    // "The day before the attack" hangs on an event: its day is not told.
    '(?:on )?the (?<unit>day|night|week|month|year) (?:(?<back>before)|(?<on>after|following))(?=\\s*(?:[.,;:!?)”"]|$))',
  ],
  read: (found, setting) => {
    const unit = found.has('unit') ? (found.word('unit') ?? '').replace('night', 'day') : 'day'
    const step = found.has('back') ? -1 : 1
    return unitsFrom(setting, unit as Unit, step, step)
  },
}
