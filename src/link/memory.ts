import type { ClaimId } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { type Aspects, aspectsOf } from './aspects.ts'
import type { WordWeights } from './likeness.ts'

/** What was worked out of claims and pairs of them, so that a busy part of the record is not judged anew with each report. */
export interface Memory {
  aspects(told: ToldClaim): Aspects
  keys(told: ToldClaim, workOut: () => readonly string[]): readonly string[]
  /** The judgement on a pair without its reasons. */
  weighed(one: ToldClaim, other: ToldClaim, workOut: () => Link): Link
}

interface Known {
  readonly print: string
  readonly number: number
  readonly aspects: Aspects
  keys: readonly string[] | null
}

/** Judgements that are remembered, about 100 bytes each. */
const MOST = 400_000

/**
 * A memory that forgets all when it is full. It goes by what a claim says, not by its id alone: a newer reading may say something
 * else under the same id, and a report may turn out to be a copy.
 */
export function openMemory(weights: WordWeights): Memory {
  const known = new Map<ClaimId, Known>()
  const seen = new WeakMap<ToldClaim, Known>()
  const links = new Map<number, Map<number, Link>>()
  let [claims, pairs] = [0, 0]

  const knownOf = (told: ToldClaim): Known => {
    const at = seen.get(told) ?? remembered(told)
    seen.set(told, at)
    return at
  }
  const remembered = (told: ToldClaim): Known => {
    const print = JSON.stringify([told.claim, told.report, told.passage])
    const before = known.get(told.claim.id)
    if (before?.print === print) return before
    const now = { print, number: claims++, aspects: aspectsOf(told, weights), keys: null }
    known.set(told.claim.id, now)
    return now
  }
  const makeRoom = (): void => {
    if (pairs < MOST) return
    pairs = 0
    known.clear()
    links.clear()
  }
  return {
    aspects: (told) => knownOf(told).aspects,
    keys: (told, workOut) => (knownOf(told).keys ??= workOut()),
    weighed: (one, other, workOut) => {
      const [first, second] = [knownOf(one).number, knownOf(other).number]
      const [less, more] = first < second ? [first, second] : [second, first]
      const others = links.get(less) ?? new Map<number, Link>()
      const before = others.get(more)
      if (before !== undefined) return before
      makeRoom()
      const link = workOut()
      links.set(less, others.set(more, link))
      pairs++
      return link
    },
  }
}
