import type { ClaimId } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { Linker } from './linker.ts'

/**
 * The machine's judgements, without their reasons, on all pairs that share a block key; given `fresh`, on those that hold one of
 * these claims.
 */
export function* comparePairs(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): Generator<Link> {
  for (const [one, other] of pairsOf(linker, claims, fresh)) yield linker.weigh(one, other)
}

function* pairsOf(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): Generator<readonly [ToldClaim, ToldClaim]> {
  const isFresh = ({ claim }: ToldClaim): boolean => fresh === undefined || fresh.has(claim.id)
  const ordered = [...claims.filter(isFresh), ...claims.filter((one) => !isFresh(one))]
  const blocks = new Map<string, number[]>()
  // With whom each was paired last: two claims may share many keys.
  const partner = new Int32Array(ordered.length).fill(-1)
  for (const [at, told] of ordered.entries()) {
    const keys = linker.blockKeys(told)
    for (const key of keys)
      for (const before of blocks.get(key) ?? []) {
        if (partner[before] === at) continue
        partner[before] = at
        yield [ordered[before]!, told]
      }
    // Those that come after the fresh ones are not compared with each other.
    if (isFresh(told)) for (const key of keys) addTo(blocks, key, at)
  }
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
 * decide, and of a claim without day, place and toll ("the attack") nobody can say which attack it means.
 */
export function isTelling({ verdict, score }: Link, one: ToldClaim, other: ToldClaim): boolean {
  if (verdict === 'same' || verdict === 'part') return true
  if (verdict !== 'unsure' || one.report.id === other.report.id) return false
  return (score ?? 0) >= WORTH_ASKING && isAnchored(one) && isAnchored(other)
}

function isAnchored({ claim: { event } }: ToldClaim): boolean {
  return event.when !== null || event.place !== null || event.harm.length > 0
}
