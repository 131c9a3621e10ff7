import type { Claim } from '../../model/claim.ts'
import type { DatedClaim } from './dated-claim.ts'
import { lanes } from './lanes.ts'
import type { TimeWindow } from './time-window.ts'
import { t } from '../languages/language.ts'

/** One event on the strip, pixels from its left edge; lane 0 is the uppermost. */
export interface StripBar {
  readonly claim: DatedClaim
  readonly left: number
  readonly width: number
  readonly lane: number
}

/** Where everything on the strip stands. */
export interface StripLayout {
  readonly bars: readonly StripBar[]
  readonly lanes: number
  /** Whether there is room for the type of each event beside its number: none may be cut at the edge. */
  readonly worded: boolean
}

/** Pixels beside the first and the last day. */
const EDGE = 16
/** Lanes that the strip shows without scrolling. */
const LANES = 6

/** Where a day begins on a strip of that width; days outside the window stand at its edge. */
export function dayAt(day: number, { from, to }: TimeWindow, width: number): number {
  return EDGE + ((Math.min(to, Math.max(from, day)) - from) * (width - 2 * EDGE)) / (to - from)
}

/** Places the events: each as long as its time, in a lane where its label touches no other. */
export function stripLayout(
  dated: readonly DatedClaim[],
  claims: readonly Claim[],
  window: TimeWindow,
  width: number,
): StripLayout {
  const spans = dated.map((claim) => {
    const left = dayAt(claim.from, window, width)
    return { claim, left, width: Math.max(4, dayAt(claim.to, window, width) - left) }
  })
  const inLanes = (worded: boolean) =>
    lanes(
      spans.map(({ claim, left, width }) => ({
        left,
        right: left + Math.max(width, labelWidth(claim, claims, worded)),
      })),
      4,
    )
  const fits = spans.every(({ claim, left }) => left + labelWidth(claim, claims, true) <= width)
  const worded = fits && Math.max(-1, ...inLanes(true)) < LANES
  const at = inLanes(worded)
  const bars = spans.map((span, i) => ({ ...span, lane: at[i] ?? 0 }))
  return { bars, worded, lanes: Math.max(0, ...at.map((lane) => lane + 1)) }
}

// Inter at 11 pixels runs under 6.6 pixels a character, its capitals under 8.
function labelWidth({ number }: DatedClaim, claims: readonly Claim[], worded: boolean): number {
  const event = claims[number - 1]?.event
  return worded && event
    ? 28 +
        t(`types.${event.type}`).length * 8 +
        (event.mode === null ? 0 : t(`modes.${event.mode}`).length * 6.6)
    : 24
}
