import { between, dash, fromTo, sharedMonth, sharedYears } from './joins/between.ts'
import { nightInto, overnightInto, overnightOn, overnightSpan } from './joins/overnight.ts'
import { since } from './joins/since.ts'
import type { Join } from './join.ts'

/** The joins, in the order in which they are tried on the whole text. */
export const JOINS: readonly Join[] = [
  nightInto,
  overnightInto,
  overnightOn,
  between,
  fromTo,
  dash,
  sharedMonth,
  sharedYears,
  overnightSpan,
  since,
]
