import type { ClaimId } from '../model/claim.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { type Aspects, aspectsOf } from './aspects.ts'
import type { Outcome } from './judge.ts'
import { openWordBook, type WordWeights } from './word-book.ts'

/** What was worked out of claims and pairs of them, so that a busy part of the record is not judged anew with each report. */
export interface Memory {
  aspects(told: ToldClaim): Aspects
  keys(told: ToldClaim, workOut: () => readonly string[]): readonly string[]
  /** The judgement, without its reasons, on two of these claims by their places. */
  weighing(
    claims: readonly ToldClaim[],
    workOut: (one: Aspects, other: Aspects) => Outcome,
  ): (left: number, right: number) => Outcome
}

interface Known {
  /** As it was met last. */
  readonly told: ToldClaim
  readonly number: number
  readonly aspects: Aspects
  keys: readonly string[] | null
  /** Judgements on it and others that became known later, by their numbers. */
  readonly outcomes: Map<number, Outcome>
}

/** Claims that are remembered, about 20 kB each with all that was worked out of them. */
const MOST_CLAIMS = 25_000
/**
 * Judgements that are remembered, about 40 bytes each: those of a busy war's largest group of linked claims must all find room, or
 * each report would have them judged anew.
 */
const MOST_PAIRS = 2_000_000

/**
 * A memory that forgets all when it is full. It goes by what a claim says, not by its id alone: a newer reading may say something
 * else under the same id, and a report may turn out to be a copy.
 */
export function openMemory(weights: WordWeights): Memory {
  const book = openWordBook(weights)
  const known = new Map<ClaimId, Known>()
  const outcomes = new Map<string, Outcome>()
  let [claims, pairs, emptied] = [0, 0, 0]

  /** One object for all pairs that come to the same. */
  const shared = (outcome: Outcome): Outcome => {
    const text = `${outcome.verdict} ${outcome.score}`
    if (!outcomes.has(text)) outcomes.set(text, outcome)
    return outcomes.get(text)!
  }

  const knownOf = (told: ToldClaim): Known => {
    const before = known.get(told.claim.id)
    if (before?.told === told) return before
    const now =
      before && saysTheSame(before.told, told)
        ? { ...before, told }
        : { told, number: claims++, aspects: aspectsOf(told, book), keys: null, outcomes: new Map() }
    known.set(told.claim.id, now)
    return now
  }
  const makeRoom = (): void => {
    if (pairs < MOST_PAIRS && known.size < MOST_CLAIMS) return
    pairs = 0
    emptied++
    for (const { outcomes } of known.values()) outcomes.clear()
    known.clear()
  }
  return {
    aspects: (told) => knownOf(told).aspects,
    keys: (told, workOut) => (knownOf(told).keys ??= workOut()),
    weighing: (claims, workOut) => {
      let [among, since]: [Known[], number] = [[], emptied]
      const knownAt = (at: number): Known => {
        if (since !== emptied) [among, since] = [[], emptied]
        return (among[at] ??= knownOf(claims[at]!))
      }
      return (left, right) => {
        const [first, second] = inOrder(knownAt(left), knownAt(right))
        const before = first.outcomes.get(second.number)
        if (before !== undefined) return before
        makeRoom()
        const outcome = shared(workOut(first.aspects, second.aspects))
        first.outcomes.set(second.number, outcome)
        pairs++
        return outcome
      }
    },
  }
}

function saysTheSame(one: ToldClaim, other: ToldClaim): boolean {
  const [a, b] = [one, other].map(({ claim, report }) => JSON.stringify([claim, report]))
  return one.passage === other.passage && a === b
}

function inOrder(one: Known, other: Known): readonly [Known, Known] {
  return one.number < other.number ? [one, other] : [other, one]
}
