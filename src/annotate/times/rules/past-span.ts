import { rangeOf, shift, type Unit } from '../dates.ts'
import { duration, vague } from '../reading.ts'
import type { Rule } from '../rule.ts'

const HALF = '(?<half> and a half)?'
const HALF_AFTER = '(?<halfAfter> and a half)?'
const UNIT = '(?:{units}|{unit})'

/** "Recent days" name no number: read as widely as "a few days". */
const FEW = 6

/**
 * "the past 36 hours", "the last month and a half", "recent weeks", "the next three days": back from publication, or on
 * from it. A vague amount is read at its widest. "The last week of May" is something else.
 */
export const pastSpan: Rule = {
  name: 'past span',
  needs: ['last', 'past', 'next', 'coming', 'recent'],
  phrases: [
    `(?:(?:the|this|these) )?(?<back>past) (?:{amount}${HALF} )?${UNIT}${HALF_AFTER}`,
    `(?:the |these )?(?<back>last) {amount}${HALF} ${UNIT}${HALF_AFTER}(?! of\\b)`,
    // "Last week" and "last year" are calendar units, "the last week" runs to the day of publication.
    `the (?<back>last) (?<unit>hour|day|week|month|year|decade)${HALF}(?! of\\b)`,
    `(?<=\\b(?:over|in|during|within|for|across) )the (?<back>last) {units}(?! of\\b)`,
    `(?<=\\b(?:over|in|during|within|for|across) )(?:the )?(?<on>next|coming) (?:{amount}${HALF} )?${UNIT}(?! of\\b)`,
    `(?:the )?(?<on>next|coming) {amount}${HALF} ${UNIT}`,
    `(?<recent>recent) ${UNIT}`,
    `(?<on>the coming) ${UNIT}`,
  ],
  read: (found, { published, history }) => {
    const unit = (found.word('unit') ?? found.word('units')) as Unit
    const amount =
      found.amount('amount') ?? (found.has('units') ? { low: 2, high: FEW } : { low: 1, high: 1 })
    const n = amount.high + (found.has('half') || found.has('halfAfter') ? 0.5 : 0)
    const length = duration(amount.low === amount.high ? n : null, unit)
    const told = found.has('recent') ? vague('PAST_REF') : length
    if (published === null || history) return told
    const when = found.has('on')
      ? rangeOf(published, shift(published, unit, n))
      : rangeOf(shift(published, unit, -n), published)
    return { ...told, when }
  },
}
