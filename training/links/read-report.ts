import type { EcbMention } from '../../bench/accuracy/ecb-text.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'

/** A report as it was read, and what it is known to tell of: one line of a file that read.ts writes. */
export interface ReadReport {
  readonly report: Report
  readonly claims: readonly Claim[]
  /** The incident of a report on a shooting; null for one of ECB+. */
  readonly incident: string | null
  readonly mentions: readonly EcbMention[]
}
