import type { Span } from '../../model/span.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Mark } from './mark.ts'

/** A stretch of text inside which the same marks hold. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/**
 * Cuts `within` at every border of a mark, so that overlapping marks ("at least three fighters" is harm, "three fighters"
 * the recipient) each keep all their words. The segments cover `within` without gap or overlap.
 */
export function segments(within: Span, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.filter((mark) => overlaps(mark, within))
  const borders = new Set([within.start, within.end])
  for (const { start, end } of here) {
    borders.add(Math.max(start, within.start))
    borders.add(Math.min(end, within.end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const span = { start, end: cuts[i + 1] ?? within.end }
    return { ...span, marks: here.filter((mark) => contains(mark, span)) }
  })
}
