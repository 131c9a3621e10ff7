import { partOf, rangeOf, shift, unitOf, type Edge, type Unit } from '../dates.ts'
import { unitsFrom } from '../narrative.ts'
import type { When } from '../../../model/when.ts'
import type { Found, Rule, Setting } from '../rule.ts'

/**
 * "last week", "this year", "next month", "earlier this month", "late last year": calendar units around publication.
 * What is still running ends with the report ("this year" is 1 January to the day of publication), or starts with it
 * when the clause looks ahead.
 */
export const calendarUnit: Rule = {
  name: 'calendar unit',
  needs: ['calendar'],
  phrases: [
    '(?:(?<half>earlier|later)(?: in)? |{edge}[- ]?(?:of )?){near} {calendar}',
    // "the last week of the war" is none of the report's.
    '{near} {calendar}(?! of\\b)',
    '(?<half>earlier|later) in the {calendar}',
    '{edge} the {calendar}(?! of\\b)',
  ],
  read: (found, setting) => {
    const { published, ahead } = setting
    const unit = found.word('calendar') as Unit | null
    if (unit === null) return null
    if (setting.history && !found.has('near')) return partOfTold(found, unit, setting)
    if (published === null) return null
    const near = found.number('near') ?? 0
    const whole = unitOf(shift(published, unit, near), unit)
    if (found.has('edge')) return partOf(whole, found.word('edge') as Edge)
    if (near !== 0) return whole
    const later = found.has('half') ? found.word('half') === 'later' : ahead
    const precision = found.has('half') ? 'range' : whole.precision
    return later ? rangeOf(published, whole.to, precision) : rangeOf(whole.from, published, precision)
  },
}

/** "At the end of the year", in a history: of the year last told. */
function partOfTold(found: Found, unit: Unit, setting: Setting): When | null {
  const whole = unitsFrom(setting, unit, 0, 0)
  return whole && found.has('edge') ? partOf(whole, found.word('edge') as Edge) : whole
}
