import type { Candidate } from './candidate.ts'

/** A candidate and the place of the gazetteer that it names. */
export interface Settled {
  readonly candidate: Candidate
  readonly place: number
}
