import type { ClaimId } from './claim.ts'

/** Id of an incident: that of the smallest claim id in it, so that it does not depend on the order of arrival. */
export type IncidentId = string

/** Claims that are judged to tell of one happening. Derived from claims and links, never edited, always rebuildable. */
export interface Incident {
  readonly id: IncidentId
  /** Sorted by id. */
  readonly claims: readonly ClaimId[]
}
