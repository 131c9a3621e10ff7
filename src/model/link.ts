import type { ClaimId } from './claim.ts'

export const VERDICTS = ['same', 'part', 'different', 'unsure'] as const
/**
 * Whether two claims tell of one happening. `part`: one tells of a series or an episode ("a week of strikes") of which the
 * other's happening is, or may be, a part; they are not one happening.
 */
export type Verdict = (typeof VERDICTS)[number]

/** What one feature adds to the score of a link, as log-odds, and what it saw: "Al Musayyib lies in Babil". */
export interface LinkReason {
  readonly feature: string
  readonly weight: number
  readonly detail: string
}

/** Who judged: a version of the linker, or a person. A person's judgement overrules every machine's. */
export type Judge =
  | { readonly kind: 'machine'; readonly version: string }
  | { readonly kind: 'person'; readonly name: string }

/**
 * A judgement on two claims (after the statement and resolver of nomenklatura). The pair has no order: `left` is the smaller id.
 * A later judgement overrules an earlier one of the same kind of judge.
 */
export interface Link {
  readonly left: ClaimId
  readonly right: ClaimId
  readonly verdict: Verdict
  /** Log-odds that the two are the same; null when a person judged. */
  readonly score: number | null
  readonly reasons: readonly LinkReason[]
  readonly judge: Judge
  /** Why, in a person's words. */
  readonly note: string | null
}

/** The two ids of a link in their order. */
export function pairOf(one: ClaimId, other: ClaimId): readonly [ClaimId, ClaimId] {
  return one < other ? [one, other] : [other, one]
}
