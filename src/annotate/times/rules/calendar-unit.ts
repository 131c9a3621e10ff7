import { OPEN, date, open, valueOf } from '../reading.ts'
import { partOf, rangeOf, shift, unitOf, type Edge, type Unit } from '../dates.ts'
import { sameUnitTold, unitsFrom } from '../narrative.ts'
import { partValue } from '../part-value.ts'
import type { Timex } from '../../../model/timex.ts'
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
    "{calendar}['’]s (?<end>end)",
  ],
  read: (found, setting) => {
    const { published, ahead } = setting
    const unit = found.word('calendar') as Unit
    const near = found.number('near') ?? 0
    if (setting.history && near === 0) return partOfTold(found, unit, setting)
    if (published === null) return open(OPEN[unit])
    const whole = unitOf(shift(published, unit, near), unit)
    const edge = edgeIn(found)
    if (edge) return date(partOf(whole, edge), partValue(whole, edge))
    if (near !== 0) return date(whole)
    const later = found.has('half') ? found.word('half') === 'later' : ahead
    const precision = found.has('half') ? 'range' : whole.precision
    const when = later ? rangeOf(published, whole.to, precision) : rangeOf(whole.from, published, precision)
    return date(when, valueOf(whole))
  },
}

/** "At the end of the year", "this year" in a history: of the year last told. */
function partOfTold(found: Found, unit: Unit, setting: Setting): Timex {
  const whole = unitsFrom(setting, unit, 0, 0) ?? sameUnitTold(setting, unit)
  const edge = edgeIn(found)
  if (!whole) return open(OPEN[unit])
  return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
}

function edgeIn(found: Found): Edge | null {
  if (found.has('end')) return 'late'
  return found.has('edge') ? (found.word('edge') as Edge) : null
}
