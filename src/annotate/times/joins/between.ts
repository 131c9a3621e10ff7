import { compareDays, rangeOf } from '../dates.ts'
import type { Dated, Join } from '../join.ts'
import type { When } from '../../../model/when.ts'

/** "between X and Y", "the night between May 3 and May 4". */
export const between: Join = {
  name: 'between',
  before: '(?:the night )?between (?:the )?',
  between: ' and (?:the )?',
  read: spanOf,
}

/** "from X to Y". */
export const fromTo: Join = {
  name: 'from to',
  before: 'from (?:the )?',
  between: '(?: ?[-–—] ?|,? (?:to|until|till|through|up to) (?:the )?)',
  read: spanOf,
}

/** "July 30 – August 2", "Monday to Wednesday", "2014-17". */
export const dash: Join = {
  name: 'dash',
  between: '(?: ?[-–—] ?| to | through | until )(?:the )?',
  fits: (first, second) => first.when.precision === second.when.precision,
  read: spanOf,
}

const BARE = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/

/** "May 3 and 4", "3, 4 May": days that share their month. */
export const sharedMonth: Join = {
  name: 'days of a month',
  between: '(?:/|,? and |, | or )(?:the )?',
  fits: (first, second) => BARE.test(first.text) || BARE.test(second.text.replace(/,? \d{4}$/, '')),
  read: spanOf,
}

/** "2014/15": years that are one. */
export const sharedYears: Join = {
  name: 'season of years',
  between: '/',
  fits: (first, second) => first.when.precision === 'year' && second.when.precision === 'year',
  read: spanOf,
}

function spanOf(first: Dated, second: Dated): When | null {
  const [{ from }, { to }] = [first.when, second.when]
  if (compareDays(from, second.when.from) > 0) return null
  return rangeOf(from, to, from === to ? 'day' : 'range')
}
