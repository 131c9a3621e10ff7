import type { ClaimId } from '../model/claim.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { Edge } from './edge.ts'
import { isAnchored } from './is-anchored.ts'
import type { Outcome } from './judge.ts'
import type { Linker } from './linker.ts'

/**
 * What the machine judges of all pairs of these claims that share a block key; given `fresh`, of those that hold one of these
 * claims.
 */
export function* comparePairs(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): Generator<Edge> {
  const isFresh = (at: number): boolean => fresh === undefined || fresh.has(claims[at]!.claim.id)
  const weigh = linker.weighing(claims)
  const blocks = new Map<string, number[]>()
  // With whom each was paired last: two claims may share many keys.
  const partner = new Int32Array(claims.length).fill(-1)
  for (const right of freshFirst(claims, isFresh)) {
    const keys = linker.blockKeys(claims[right]!)
    for (const key of keys)
      for (const left of blocks.get(key) ?? []) {
        if (partner[left] === right) continue
        partner[left] = right
        const { verdict, score } = weigh(left, right)
        yield { left, right, verdict, score }
      }
    // Those that come after the fresh ones are not compared with each other.
    if (isFresh(right)) for (const key of keys) addTo(blocks, key, right)
  }
}

function freshFirst(claims: readonly ToldClaim[], isFresh: (at: number) => boolean): readonly number[] {
  const places = [...claims.keys()]
  return [...places.filter(isFresh), ...places.filter((at) => !isFresh(at))]
}

function addTo(blocks: Map<string, number[]>, key: string, at: number): void {
  const block = blocks.get(key)
  if (block) block.push(at)
  else blocks.set(key, [at])
}

/** One in three such pairs is one happening: what is less likely no person wants to be asked about. */
const WORTH_ASKING = -0.7

/**
 * Whether a machine's judgement is kept: that two claims differ is found again from the claims themselves, and a doubt is kept
 * only where a person can do something about it. A report that does not say whether two of its claims are one leaves nothing to
 * decide, and of a claim without day, place and toll nobody can say which attack it means.
 */
export function isTelling({ verdict, score }: Outcome, one: ToldClaim, other: ToldClaim): boolean {
  if (verdict === 'same' || verdict === 'part') return true
  if (verdict !== 'unsure' || one.report.id === other.report.id) return false
  return score >= WORTH_ASKING && isAnchored(one) && isAnchored(other)
}
