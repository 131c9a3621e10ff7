import type { ClaimId } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { Linker } from './linker.ts'

/** The machine's judgements on all pairs that share a block key; given `fresh`, on those that hold one of these claims. */
export function* comparePairs(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): Generator<Link> {
  for (const [one, other] of pairsOf(linker, claims, fresh)) yield linker.judge(one, other)
}

/** The same judgements without their reasons. */
export function* weighPairs(linker: Linker, claims: readonly ToldClaim[]): Generator<Link> {
  for (const [one, other] of pairsOf(linker, claims)) yield linker.weigh(one, other)
}

function* pairsOf(
  linker: Linker,
  claims: readonly ToldClaim[],
  fresh?: ReadonlySet<ClaimId>,
): Generator<readonly [ToldClaim, ToldClaim]> {
  const isFresh = ({ claim }: ToldClaim): boolean => fresh === undefined || fresh.has(claim.id)
  const blocks = new Map<string, ToldClaim[]>()
  for (const told of [...claims.filter(isFresh), ...claims.filter((one) => !isFresh(one))]) {
    const keys = linker.blockKeys(told)
    for (const other of new Set(keys.flatMap((key) => blocks.get(key) ?? []))) yield [other, told]
    // Those that come after the fresh ones are not compared with each other.
    if (isFresh(told)) for (const key of keys) addTo(blocks, key, told)
  }
}

function addTo(blocks: Map<string, ToldClaim[]>, key: string, told: ToldClaim): void {
  const block = blocks.get(key)
  if (block) block.push(told)
  else blocks.set(key, [told])
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
