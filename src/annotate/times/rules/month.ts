import { date, open } from '../reading.ts'
import { partOf, type Edge } from '../dates.ts'
import { monthOfYear } from '../month-of-year.ts'
import { partValue } from '../part-value.ts'
import type { Rule } from '../rule.ts'
import { YEAR_TAIL } from '../year-tail.ts'

/**
 * "July 2024", "mid-July", "the end of May", "last March". A month that stands alone needs a word that asks for a time,
 * for "May" and "March", "April" and "June", "August" are other words and names too.
 */
export const month: Rule = {
  name: 'month',
  needs: ['month'],
  phrases: [
    `{edge}[- ]?(?:of )?{month}${YEAR_TAIL}`,
    `(?:{which} )?{month}(?:,?(?: of)? {bcYear}|,?(?: of)? {year}|,?(?: of)?(?: {near}| {sameYear}| the {beside}) year)`,
    '(?:the )?{which} {month}',
    '{sameYear} {month}',
    // "the costly March offensive"
    "{month}(?= (?!(?:to|on|of|for|in|and|against) )\\p{L})(?<=(?:\\b(?:{owner})|['’]s) (?:[\\p{L}-]+ )?\\p{L}+)",
    // "in March, April and May 2015": one year for all.
    '{month}(?=(?:, {b:month}){0,5},?(?: and| or| to| through| until| ?[-–/]) ?{c:month} {year})',
    '{month}(?<=\\b(?:{monthCue}) \\p{L}+)',
    '(?!{surname}\\b){month}(?<=\\b(?:{weakMonthCue}) \\p{L}+)',
    '{month}(?<=\\b(?:{a:month})(?:,|,? and|,? or| to| through| until|[-–—]) ?\\p{L}+)',
    '(?!{surname}\\b){month}(?= (?:to|and|or|through) {c:month}\\b)',
    // "The February decree" opens a sentence, "(February" a bracket.
    '(?!{surname}\\b){month}(?<=[([]\\p{L}+)',
  ],
  read: (found, setting) => {
    const number = found.number('month') ?? 0
    const whole = monthOfYear(number, found, setting)
    if (!whole) return open(`XXXX-${String(number).padStart(2, '0')}`)
    const edge = found.has('edge') ? (found.word('edge') as Edge) : null
    return edge ? date(partOf(whole, edge), partValue(whole, edge)) : date(whole)
  },
}
