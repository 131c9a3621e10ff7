import type { Actor } from '../../model/actor.ts'
import type { Claim, ClaimId } from '../../model/claim.ts'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import type { Place } from '../../model/place.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import type { When } from '../../model/when.ts'
import { ACTORS, type Field, fieldOf, PLACE, RECIPIENTS, type Standing, TYPE, WHEN } from './fields.ts'
import { figuresOf } from './figures.ts'
import { ledgerOf, type LedgerEntry } from './ledger.ts'
import { type MatrixCell, matrixOf } from './matrix.ts'
import { type Origins, originsOf } from './origins.ts'
import { withoutOutlived } from './outlived.ts'
import { type Figure, POLICIES, type Policy, readUnder } from './policies.ts'

// What holds by the last reports, not whatever was ever reported.
const LATEST: ReadonlySet<Policy> = new Set(['best', 'official', 'independent'])

/** A toll under every policy, and the figures that it is read from. */
export interface Toll {
  /** By policy; null where the policy admits no figure. */
  readonly values: Readonly<Record<Policy, number | null>>
  /** The claims that give each value. */
  readonly claims: Readonly<Record<Policy, readonly ClaimId[]>>
  readonly standing: Standing
  readonly figures: readonly Figure[]
}

/**
 * What the claims of one incident come to: for each field the best value and every reported one, the tolls under each policy, how
 * the figures moved, who says that who did it, and how many independent origins there are. Nothing is decided that the
 * claims do not hold; nothing that they hold is left out.
 */
export interface Consensus {
  readonly type: Field<Pick<Claim['event'], 'type' | 'mode' | 'acled'>>
  readonly when: Field<When>
  /** The first day of publication: what a view may fall back to where no day is told, and says so. */
  readonly published: string | null
  readonly place: Field<Place>
  readonly actors: Field<Actor>
  readonly recipients: Field<Actor>
  readonly tolls: Readonly<Record<HarmKind, Toll>>
  readonly ledger: readonly LedgerEntry[]
  readonly matrix: readonly MatrixCell[]
  readonly origins: Origins
}

/** Consolidates the claims of one incident. Independent of their order. */
export function consolidate(claims: readonly ToldClaim[]): Consensus {
  const sorted = claims.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : Number(a.claim.id > b.claim.id)))
  return {
    type: fieldOf(sorted, TYPE),
    when: fieldOf(sorted, WHEN),
    published: sorted.flatMap(({ report }) => report.published ?? []).toSorted()[0] ?? null,
    place: fieldOf(sorted, PLACE),
    actors: fieldOf(sorted, ACTORS),
    recipients: fieldOf(sorted, RECIPIENTS),
    tolls: Object.fromEntries(HARM_KINDS.map((kind) => [kind, tollOf(sorted, kind)])) as Record<
      HarmKind,
      Toll
    >,
    ledger: ledgerOf(sorted),
    matrix: matrixOf(sorted),
    origins: originsOf(sorted),
  }
}

function tollOf(claims: readonly ToldClaim[], kind: HarmKind): Toll {
  const figures = figuresOf(claims, kind)
  const valid = kind === 'injured' ? withoutOutlived(figures, claims) : figures
  const readings = POLICIES.map(
    (policy) => [policy, readUnder(policy, LATEST.has(policy) ? valid : figures)] as const,
  )
  return {
    values: byPolicy(readings.map(([policy, reading]) => [policy, reading?.value ?? null])),
    claims: byPolicy(readings.map(([policy, reading]) => [policy, reading?.claims ?? []])),
    standing: standingOf(figures),
    figures,
  }
}

function byPolicy<T>(entries: readonly (readonly [Policy, T])[]): Readonly<Record<Policy, T>> {
  return Object.fromEntries(entries) as Record<Policy, T>
}

// Figures agree when one number fits the bounds of all.
function standingOf(figures: readonly Figure[]): Standing {
  if (figures.length === 0) return 'untold'
  const least = Math.max(...figures.map(({ low }) => low))
  const most = Math.min(...figures.map(({ high }) => high ?? Infinity))
  if (least > most) return 'disputed'
  return new Set(figures.map(({ origin }) => origin)).size > 1 ? 'agreed' : 'one origin'
}
