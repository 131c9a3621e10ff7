import { rangeOf, shift, type Unit } from '../dates.ts'
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
    `(?:the |these )?(?<back>last) {amount}${HALF} ${UNIT}${HALF_AFTER}`,
    // "Last week" and "last year" are calendar units, "the last week" runs to the day of publication.
    `the (?<back>last) (?<unit>hour|day|week|month|year|decade)${HALF}(?! of\\b)`,
    `(?<=\\b(?:over|in|during|within|for|across) )the (?<back>last) {units}(?! of\\b)`,
    `(?<=\\b(?:over|in|during|within|for|across) )(?:the )?(?<on>next|coming) (?:{amount}${HALF} )?${UNIT}(?! of\\b)`,
    `(?:the )?(?<on>next|coming) {amount}${HALF} ${UNIT}`,
    `(?<recent>recent) ${UNIT}`,
    `(?<on>the coming) ${UNIT}`,
  ],
  read: (found, { published }) => {
    const unit = (found.word('unit') ?? found.word('units')) as Unit | null
    if (published === null || unit === null) return null
    const amount = found.amount('amount')?.high ?? (found.has('units') ? FEW : 1)
    const n = amount + (found.has('half') || found.has('halfAfter') ? 0.5 : 0)
    return found.has('on')
      ? rangeOf(published, shift(published, unit, n))
      : rangeOf(shift(published, unit, -n), published)
  },
}
