import type { DatedClaim } from './dated-claim.ts'

/** The days that the strip shows, `to` exclusive. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

const NEAR = 45
/** Days that the strip shows at least: one event and its report should not fill it. */
const NARROWEST = 14

/** True when the claim's time lies, at least in part, within 45 days of publication. */
export function isNear({ from, to }: DatedClaim, published: number): boolean {
  return from < published + NEAR && to > published - NEAR
}

/** The window over all dates and the day of publication, with some air on both sides. */
export function wholeWindow(dated: readonly DatedClaim[], published: number | null): TimeWindow {
  const days = published === null ? [] : [published, published + 1]
  return aired([...days, ...dated.flatMap(({ from, to }) => [from, to])])
}

/** The window over what lies near publication; times that reach farther are cut at 45 days. */
export function nearWindow(dated: readonly DatedClaim[], published: number): TimeWindow {
  const near = dated.filter((claim) => isNear(claim, published))
  const days = near.flatMap(({ from, to }) => [
    Math.max(from, published - NEAR),
    Math.min(to, published + NEAR),
  ])
  return aired([published, published + 1, ...days])
}

function aired(days: readonly number[]): TimeWindow {
  const from = Math.min(...days)
  const to = Math.max(...days)
  const span = to - from
  const air = Math.max(1, Math.ceil(span * 0.04), Math.ceil((NARROWEST - span) / 2))
  return { from: from - air, to: to + air }
}
