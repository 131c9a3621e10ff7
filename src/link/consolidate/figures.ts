import type { HarmKind } from '../../model/harm.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { originOf } from './origins.ts'
import type { Figure } from './policies.ts'

/** What claims that assert the happening report of one kind of harm, a figure a claim: the figures of its groups of people added up. */
export function figuresOf(claims: readonly ToldClaim[], kind: HarmKind): readonly Figure[] {
  return claims
    .filter(({ claim }) => claim.factuality === 'asserted')
    .flatMap((told) => figureOf(told, kind, claims) ?? [])
}

/** The figure of one claim; null when it tells none of that kind. */
export function figureOf(told: ToldClaim, kind: HarmKind, all: readonly ToldClaim[]): Figure | null {
  // One group of people told twice in a claim ("seven soldiers … the seven soldiers") is one group.
  const groups = new Map(
    told.claim.event.harm
      .filter((harm) => harm.kind === kind)
      .toSorted((a, b) => a.low - b.low)
      .map((harm) => [harm.whom ?? '', harm] as const),
  )
  if (groups.size === 0) return null
  const harms = [...groups.values()]
  return {
    claim: told.claim.id,
    low: harms.reduce((sum, { low }) => sum + low, 0),
    high: harms.reduce<number | null>(
      (sum, { high }) => (sum === null || high === null ? null : sum + high),
      0,
    ),
    origin: originOf(told, all).key,
    speaker: told.claim.attribution[0]?.kind ?? null,
    reported: told.report.published ?? '',
  }
}
