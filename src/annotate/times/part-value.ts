import { lengthOf, type Edge } from './dates.ts'
import { valueOf } from './reading.ts'
import type { When } from '../../model/when.ts'

/** The TIMEX3 value of a part of a time: halves of a year have their own, "early May" is that of May (with `mod` START). */
export function partValue(whole: When, edge: Edge): string {
  const half = { first: '-H1', second: '-H2', early: '', mid: '', late: '' }[edge]
  return valueOf(whole) + (lengthOf(whole) > 360 && lengthOf(whole) < 370 ? half : '')
}
