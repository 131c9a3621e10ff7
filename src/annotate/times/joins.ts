import { between, dash, fromTo } from './joins/between.ts'
import { clockDay, dayClock } from './joins/clock-day.ts'
import { nightInto, overnightInto, overnightOn, overnightSpan } from './joins/overnight-on.ts'
import { partOfDay } from './joins/part-of-day.ts'
import { since } from './joins/since.ts'
import type { Join } from './rule.ts'

/** The joins, in the order in which they are tried on the whole text. */
export const JOINS: readonly Join[] = [
  clockDay,
  dayClock,
  partOfDay,
  nightInto,
  overnightInto,
  overnightOn,
  between,
  fromTo,
  overnightSpan,
  dash,
  since,
]
