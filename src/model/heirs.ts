import type { Claim, ClaimId } from './claim.ts'
import type { Span } from './span.ts'
import { overlaps } from './span.ts'

/**
 * For each claim of an earlier reading that a later one of the same report no longer has, the claim that stands in its place:
 * that whose trigger overlaps its own most; of equals one that is new, then one of the same type, then the first. "a strike"
 * that was read as "air strike" later keeps what was judged of it.
 */
export function heirsOf(earlier: readonly Claim[], later: readonly Claim[]): ReadonlyMap<ClaimId, ClaimId> {
  const stays = new Set(later.map(({ id }) => id))
  const old = new Set(earlier.map(({ id }) => id))
  const gone = earlier.filter(({ id }) => !stays.has(id))
  return new Map(gone.flatMap((claim) => heirOf(claim, later, old) ?? []))
}

function heirOf(
  claim: Claim,
  later: readonly Claim[],
  old: ReadonlySet<ClaimId>,
): readonly (readonly [ClaimId, ClaimId])[] | null {
  const { trigger, type } = claim.event
  const rank = ({ id, event }: Claim): readonly number[] => [
    shared(trigger, event.trigger),
    old.has(id) ? 0 : 1,
    event.type === type ? 1 : 0,
  ]
  const best = later
    .filter(({ event }) => overlaps(event.trigger, trigger))
    .toSorted((a, b) => compare(rank(b), rank(a)))[0]
  return best === undefined ? null : [[claim.id, best.id]]
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, i) => value - b[i]!).find((difference) => difference !== 0) ?? 0
}
