import type { ClaimId } from '../model/claim.ts'

/** Claims by what pairs connect, each part sorted: every claim is in one part. */
export function components(
  claims: readonly ClaimId[],
  pairs: readonly { readonly left: ClaimId; readonly right: ClaimId }[],
): readonly (readonly ClaimId[])[] {
  const neighbours = new Map<ClaimId, ClaimId[]>(claims.map((claim) => [claim, []]))
  for (const { left, right } of pairs) {
    neighbours.get(left)?.push(right)
    neighbours.get(right)?.push(left)
  }
  const seen = new Set<ClaimId>()
  return claims.toSorted().flatMap((claim) => (seen.has(claim) ? [] : [reach(claim, neighbours, seen)]))
}

function reach(
  start: ClaimId,
  neighbours: ReadonlyMap<ClaimId, readonly ClaimId[]>,
  seen: Set<ClaimId>,
): readonly ClaimId[] {
  const found = [start]
  seen.add(start)
  for (let at = 0; at < found.length; at++)
    for (const next of neighbours.get(found[at]!) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      found.push(next)
    }
  return found.toSorted()
}
