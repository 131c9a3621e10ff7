import type { Claim, ClaimId } from '../../src/model/claim.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { ToldClaim } from '../../src/model/told-claim.ts'
import { cluster } from '../../src/link/cluster.ts'
import { comparePairs } from '../../src/link/compare-pairs.ts'
import type { Linker } from '../../src/link/linker.ts'

/** Claims of many reports, linked as the record links them: those that share a key are judged, and then grouped. */
export function linked(linker: Linker, claims: readonly ToldClaim[]): readonly Incident[] {
  const { incidents } = cluster(
    claims.map(({ claim }) => claim.id),
    [...comparePairs(linker, claims)],
  )
  return incidents
}

/** Claims under ids of their own for each report: the bench reads some texts twice. */
export function withIdsOf(report: string, claims: readonly Claim[]): readonly Claim[] {
  const own = (id: ClaimId): ClaimId => `${report} ${id}`
  return claims.map((claim) => ({
    ...claim,
    id: own(claim.id),
    same_as: claim.same_as === null ? null : own(claim.same_as),
  }))
}
