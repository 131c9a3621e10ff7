import { addDays, rangeOf } from '../dates.ts'
import type { Join } from '../rule.ts'

/** "overnight into Wednesday": that day and the one before. */
export const overnightInto: Join = {
  name: 'overnight into',
  between: ' (?:in)?to (?:the )?',
  fits: (first) => first === 'overnight',
  read: (_, day, setting) => {
    const when = day(setting)
    return when && rangeOf(addDays(when.from, -1), when.to)
  },
}

/** "overnight on Tuesday": that day and the next, so far as the report can know it. */
export const overnightOn: Join = {
  name: 'overnight on',
  between: ' (?:(?:on|from) )?',
  fits: (first, second) => first === 'overnight' && (second === 'weekday' || second === 'day and month'),
  read: (_, day, setting) => {
    const when = day(setting)
    if (!when) return null
    const next = addDays(when.to, 1)
    const known = setting.ahead || setting.published === null || next <= setting.published
    return rangeOf(when.from, known ? next : when.to)
  },
}

/** Rules and joins whose time is several days. */
const SPANS: ReadonlySet<string> = new Set(['between', 'from to', 'days of a month'])

/** "overnight between May 3 and May 4": the days named. */
export const overnightSpan: Join = {
  name: 'overnight span',
  between: ' (?:on )?',
  fits: (first, second) => first === 'overnight' && SPANS.has(second),
  read: (_, span, setting) => span(setting),
}

/** "Tuesday night into Wednesday", "Saturday night to early Sunday". */
export const nightInto: Join = {
  name: 'night into',
  between: '(?: into (?:the )?(?:early )?| to early )',
  fits: (first, second) => first === 'weekday' && second === 'weekday',
  read: (first, second, setting) => {
    const to = second(setting)
    const from = to && first({ ...setting, published: to.from, ahead: false })
    return to && from && rangeOf(from.from, to.to)
  },
}
