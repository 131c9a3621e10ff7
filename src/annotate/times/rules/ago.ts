import { OPEN, date, open, vague } from '../reading.ts'
import { rangeOf, shift, unitOf, type Unit } from '../dates.ts'
import type { Rule } from '../rule.ts'

/**
 * "three days ago" is a day, "a week ago" the week around it, "two years ago" a year: as exact as its unit.
 * "Hours ago" is the day before to the day of publication, "a few days ago" a range.
 */
export const ago: Rule = {
  name: 'ago',
  needs: ['ago'],
  phrases: [
    '(?:{about} )?{amount}(?<half> and a half)? {unit}(?<halfAfter> and a half)? ago',
    '(?<hours>hours|minutes|moments) ago',
    '(?<vague>days|weeks|months|years|decades|centuries) ago',
    '(?<long>long|some time|a while) ago',
  ],
  read: (found, { published }) => {
    if (found.has('long')) return vague('PAST_REF')
    const unit = (
      found.has('hours') ? 'hour' : (found.word('unit') ?? SINGULAR[found.word('vague') ?? ''])
    ) as Unit
    if (published === null) return open(OPEN[unit])
    const { low, high } =
      found.amount('amount') ?? (found.has('hours') ? { low: 0, high: 1 } : { low: 2, high: 6 })
    const half = found.has('half') || found.has('halfAfter') ? 0.5 : 0
    const first = shift(published, unit, -high - half)
    if (unit === 'hour' || unit === 'minute')
      return date(rangeOf(first, low > 24 ? shift(published, unit, -low) : published))
    const last = unitOf(shift(published, unit, -low - half), unit)
    return low === high ? date(last) : date(rangeOf(unitOf(first, unit).from, last.to), 'PAST_REF')
  },
}

const SINGULAR: Readonly<Record<string, Unit>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
}
