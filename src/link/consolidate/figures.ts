import type { Harm, HarmKind } from '../../model/harm.ts'
import type { Mention } from '../../model/span.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { groupBy } from '../group-by.ts'
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
  const harms = told.claim.event.harm.filter((harm) => harm.kind === kind)
  if (harms.length === 0) return null
  const groups = [...groupBy(harms, ({ whom }) => whom ?? '').values()].map(groupOf)
  return {
    claim: told.claim.id,
    low: groups.reduce((sum, { low }) => sum + low, 0),
    high: groups.reduce<number | null>(
      (sum, { high }) => (sum === null || high === null ? null : sum + high),
      0,
    ),
    origin: originOf(told, all).key,
    speaker: told.claim.attribution[0]?.kind ?? null,
    reported: told.report.published ?? '',
  }
}

type Bounds = Pick<Figure, 'low' | 'high'>

/**
 * How many people of one kind a claim counts. A group told twice ("seven soldiers … the seven soldiers") is one group, and persons
 * told one by one ("Ana Costa and Ali Omar were killed") are as many as they are, part of a greater group if there is one.
 */
function groupOf(harms: readonly Mention<Harm>[]): Bounds {
  const single = harms.filter(({ low, high }) => low === 1 && high === 1)
  const persons = Math.max(
    1,
    new Set(single.map(({ text }) => text).filter((text) => !GOES_BACK.test(text))).size,
  )
  const largest = harms.toSorted((a, b) => b.low - a.low)[0]!
  return largest.low > persons || largest.high !== 1 ? largest : { low: persons, high: persons }
}

// Who is told before, not somebody else.
const GOES_BACK = /^(?:(?:he|she|him|her)$|(?:the|this|that)\b)/i
