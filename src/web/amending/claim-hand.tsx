import { Pencil, X } from 'lucide-react'
import type { AmendmentRow } from '../../api/wire.ts'
import { t } from '../languages/language.ts'
import { ClaimHistory } from './claim-history.tsx'

interface ClaimHandProps {
  /** Of this claim, oldest first. */
  readonly amendments: readonly AmendmentRow[]
  /** Whether nothing can be changed. */
  readonly isIdle: boolean
  readonly onCorrect: () => void
  readonly onReject: () => void
  readonly onTakeBack: (amendment: AmendmentRow) => void
}

/** What a person may do with the open claim, and what persons did. */
export function ClaimHand({ amendments, isIdle, onCorrect, onReject, onTakeBack }: ClaimHandProps) {
  if (isIdle) return amendments.length > 0 && <ClaimHistory amendments={amendments} />
  return (
    <div className="claim-hand">
      <p className="claim-tools">
        <button type="button" className="plain-button" aria-keyshortcuts="e" onClick={onCorrect}>
          <Pencil className="icon" aria-hidden /> {t('amending.correct')}
        </button>
        <button type="button" className="plain-button" aria-keyshortcuts="x" onClick={onReject}>
          <X className="icon" aria-hidden /> {t('amending.reject')}
        </button>
      </p>
      {amendments.length > 0 && <ClaimHistory amendments={amendments} onTakeBack={onTakeBack} />}
    </div>
  )
}
