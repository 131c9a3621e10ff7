import { addDays, rangeOf } from '../dates.ts'
import type { Dated, Join } from '../join.ts'

/** "overnight into Wednesday": that day and the one before. */
export const overnightInto: Join = {
  name: 'overnight into',
  between: ' (?:in)?to (?:the )?',
  fits: isOvernight,
  read: (_, { when }) => rangeOf(addDays(when.from, -1), when.to),
}

/** "overnight on Tuesday": that day and the next, so far as the report can know it. */
export const overnightOn: Join = {
  name: 'overnight on',
  between: ' (?:(?:on|from) )?',
  fits: (first, second) => isOvernight(first) && second.when.precision === 'day',
  read: (_, { when }, published) => {
    const next = addDays(when.to, 1)
    // What is told of a day to come is not bound by the day of publication.
    const known = published === null || next <= published || when.from > published
    return rangeOf(when.from, known ? next : when.to)
  },
}

/** "overnight between May 3 and May 4": the days named. */
export const overnightSpan: Join = {
  name: 'overnight span',
  between: ' (?:on )?',
  fits: (first, second) => isOvernight(first) && second.when.precision === 'range',
  read: (_, { when }) => when,
}

/** "Tuesday night into Wednesday", "Saturday night to early Sunday". */
export const nightInto: Join = {
  name: 'night into',
  between: '(?: into (?:the )?(?:early )?| to early | to (?=early\\b))',
  fits: (first, second) => first.when.precision === 'day' && second.when.precision === 'day',
  read: (first, second) =>
    first.when.from <= second.when.to ? rangeOf(first.when.from, second.when.to) : null,
}

function isOvernight(first: Dated): boolean {
  return /^overnight$/i.test(first.text)
}
