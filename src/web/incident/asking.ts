import type { ClaimId } from '../../model/claim.ts'

/** Of which value a person asks who says so, and how to ask of another. */
export interface Asking {
  /** "killed 4"; null when nothing is asked. */
  readonly asked: string | null
  /** The claims that report it. */
  readonly claims: ReadonlySet<ClaimId>
  readonly onAsk: (value: string | null, claims: readonly ClaimId[]) => void
}
