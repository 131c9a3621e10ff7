import { groupBy } from '../group-by.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { ReportId } from '../../model/report.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { plain } from '../words.ts'

/** One who knows, or an outlet that names nobody, and what goes back to them: "7 outlets, 2 origins" has two of these. */
export interface Origin {
  /** Entity of the speaker where known, else their plain name: what claims are gathered by. */
  readonly key: string
  readonly name: string
  readonly claims: readonly ClaimId[]
  readonly reports: readonly ReportId[]
  readonly outlets: readonly string[]
}

/** Who is cited by whom: an outlet by an outlet that tells it on, a speaker by the outlet that they told, a report by its copy. */
export interface Citation {
  readonly citing: string
  readonly cited: string
  readonly claims: readonly ClaimId[]
}

/** The independent origins behind some claims. */
export interface Origins {
  readonly outlets: readonly string[]
  readonly origins: readonly Origin[]
  readonly citations: readonly Citation[]
}

/** Gathers claims by their origins; copies count as what they copy. The more claims, the earlier in the list. */
export function originsOf(claims: readonly ToldClaim[]): Origins {
  const byKey = groupBy(claims, (told) => originOf(told, claims).key)
  const origins = [...byKey].map(([key, own]) => ({
    key,
    name: originOf(own[0]!, claims).name,
    claims: own.map(({ claim }) => claim.id).toSorted(),
    reports: distinct(own.map(({ report }) => report.id)),
    outlets: distinct(own.map(outletOf)),
  }))
  return {
    outlets: distinct(claims.map(outletOf)),
    origins: origins.toSorted((a, b) => b.claims.length - a.claims.length || compare(a.key, b.key)),
    citations: citationsOf(claims),
  }
}

interface Known {
  readonly key: string
  readonly name: string
}

/**
 * Whose knowledge a claim is: the nearest speaker of its chain who is named; else, described sources being nobody's to count,
 * the outlet that told it first, which for a copy is that of the report that it copies.
 */
export function originOf(told: ToldClaim, all: readonly ToldClaim[]): Known {
  const speaker = told.claim.attribution.find(({ named, entity }) => named || entity !== null)
  if (speaker) return { key: speaker.entity ?? plain(speaker.name), name: speaker.name }
  const name = outletOf(copiedBy(told, all) ?? told)
  return { key: plain(name), name }
}

/** The outlet of a claim's report; a report without one stands for itself. */
export function outletOf({ report }: ToldClaim): string {
  return report.outlet ?? report.name
}

function copiedBy({ report }: ToldClaim, all: readonly ToldClaim[]): ToldClaim | undefined {
  return all.find((other) => other.report.id === report.copy_of)
}

function citationsOf(claims: readonly ToldClaim[]): readonly Citation[] {
  const cited = claims.flatMap((told) => {
    const copied = copiedBy(told, claims)
    const chain = [
      ...told.claim.attribution.map(({ name }) => name),
      ...(copied ? [outletOf(copied)] : []),
      outletOf(told),
    ]
    return chain.slice(1).map((citing, i) => ({ citing, cited: chain[i]!, claim: told.claim.id }))
  })
  const byPair = groupBy(cited, (one) => JSON.stringify([one.citing, one.cited]))
  return [...byPair]
    .map(([, [first, ...rest]]) => ({
      citing: first!.citing,
      cited: first!.cited,
      claims: [first!, ...rest].map(({ claim }) => claim).toSorted(),
    }))
    .filter(({ citing, cited: other }) => plain(citing) !== plain(other))
    .toSorted((a, b) => compare(a.citing, b.citing) || compare(a.cited, b.cited))
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
