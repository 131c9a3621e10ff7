import type { AmendmentRow, NoteRow } from '../../api/wire.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** A person's hand in the claims of a report: what was changed, what is being changed, and how to change more. */
export interface Hand {
  /** Of all claims of the report, oldest first, also what was taken back. */
  readonly amendments: readonly AmendmentRow[]
  /** What persons noted on the claims, oldest first. */
  readonly notes: readonly NoteRow[]
  /** The claim that is being corrected. */
  readonly corrects: ClaimId | null
  /** What is selected in the article. */
  readonly selected: Span | null
  /** Whether the record is shown as it stood: then nothing can be changed. */
  readonly isIdle: boolean
  /** These are of the open claim. */
  readonly onCorrect: () => void
  readonly onReject: () => void
  readonly onTakeBack: (amendment: AmendmentRow) => void
  /** The correction is kept, or given up. */
  readonly onDone: () => void
}
