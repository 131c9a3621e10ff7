import type { ClaimId } from './claim.ts'
import { pairOf } from './link.ts'

/** What a person decides: whether two claims are one happening, or whether a claim is one as it was read. The pair has no order: `left` is the smaller id. */
export type Decidable =
  | { readonly kind: 'pair'; readonly left: ClaimId; readonly right: ClaimId }
  | { readonly kind: 'claim'; readonly claim: ClaimId }

/** The two claims in their order; null for the second of one claim. */
export function claimsIn(item: Decidable): readonly [ClaimId, ClaimId | null] {
  return item.kind === 'pair' ? pairOf(item.left, item.right) : [item.claim, null]
}

/** The thing that is decided of these claims: see `claimsIn`. */
export function decidableOf(left: ClaimId, right: ClaimId | null): Decidable {
  return right === null ? { kind: 'claim', claim: left } : { kind: 'pair', left, right }
}
