import type { Claim, ClaimId } from '../../src/model/claim.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Link } from '../../src/model/link.ts'
import type { ToldClaim } from '../../src/model/told-claim.ts'
import { cluster } from '../../src/link/cluster.ts'
import type { Linker } from '../../src/link/linker.ts'

/** Claims of many reports, linked as the record links them: those that share a key are judged, and then grouped. */
export function linked(linker: Linker, claims: readonly ToldClaim[]): readonly Incident[] {
  const { incidents } = cluster(
    claims.map(({ claim }) => claim.id),
    linksOf(linker, claims),
  )
  return incidents
}

function linksOf(linker: Linker, claims: readonly ToldClaim[]): readonly Link[] {
  const blocks = new Map<string, number[]>()
  const links: Link[] = []
  for (const [i, told] of claims.entries()) {
    const keys = linker.blockKeys(told)
    const met = new Set(keys.flatMap((key) => blocks.get(key) ?? []))
    for (const other of met) links.push(linker.judge(claims[other]!, told))
    for (const key of keys) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  }
  return links
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
