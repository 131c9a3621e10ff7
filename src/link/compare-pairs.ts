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
  const blocks = new Map<string, number[]>()
  const isAsked = ({ claim }: ToldClaim): boolean => fresh === undefined || fresh.has(claim.id)
  for (const [i, told] of claims.entries()) {
    const keys = linker.blockKeys(told)
    const met = new Set(keys.flatMap((key) => blocks.get(key) ?? []))
    for (const other of [...met].map((at) => claims[at]!))
      if (isAsked(told) || isAsked(other)) yield linker.judge(other, told)
    for (const key of keys) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  }
}

/**
 * Whether a machine's judgement is kept: that two claims differ is found again from the claims themselves, and a report that
 * does not say whether two of its claims are one leaves nothing for a person to decide.
 */
export function isTelling({ verdict }: Link, oneReport: boolean): boolean {
  return verdict === 'same' || verdict === 'part' || (verdict === 'unsure' && !oneReport)
}
