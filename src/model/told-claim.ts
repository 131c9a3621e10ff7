import type { Claim } from './claim.ts'
import type { Report, ReportId } from './report.ts'

/** What is known of a report besides its text. */
export interface ReportHead extends Omit<Report, 'text'> {
  /** The earliest report that this one copies word for word or nearly; null when it is nobody's copy. */
  readonly copy_of: ReportId | null
}

/** A claim with what linking and consolidation need of the report that makes it. Made by `tell` in link. */
export interface ToldClaim {
  readonly claim: Claim
  readonly report: ReportHead
  /** The paragraph of the claim's trigger, for the likeness of texts and names that no field holds. */
  readonly passage: string
  /** The names and ages that the whole report tells, each once, in text order: the same list for all claims of a report. */
  readonly gist: readonly string[]
}
