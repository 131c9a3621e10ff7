import { createHash } from 'node:crypto'
import type { ClaimId } from '../../model/claim.ts'
import type { ReportId } from '../../model/report.ts'

/** Content hash of a claim: its report, its trigger words and which occurrence of them this is. Holds while the trigger is still read. */
export function claimId(report: ReportId, trigger: string, ordinal: number): ClaimId {
  return createHash('sha256')
    .update(JSON.stringify([report, trigger.toLowerCase(), ordinal]))
    .digest('hex')
    .slice(0, 24)
}
