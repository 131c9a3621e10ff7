import type { Claim } from '../../model/claim.ts'
import { epochDay } from './epoch-day.ts'

/** A claim that says when: its number, and its time as days since 1970, `to` being the day after the last. */
export interface DatedClaim {
  readonly number: number
  readonly from: number
  readonly to: number
  /** The report gives the day itself, not only a wider interval. */
  readonly exact: boolean
}

/** The claims with a time, earliest first. */
export function datedClaims(claims: readonly Claim[]): readonly DatedClaim[] {
  return claims
    .flatMap(({ event: { when } }, i) =>
      when
        ? [
            {
              number: i + 1,
              from: epochDay(when.from),
              to: epochDay(when.to) + 1,
              exact: when.from === when.to,
            },
          ]
        : [],
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
}
