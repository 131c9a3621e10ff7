import { X } from 'lucide-react'
import type { Claim } from '../../model/claim.ts'
import { claimBrief } from './claim-brief.ts'
import { t } from '../languages/language.ts'

interface ClaimHeadProps {
  readonly claim: Claim
  readonly number: number
  readonly published: string | null
  readonly open: boolean
  readonly onClose: () => void
}

/** The first line of a note: number, type, mode; the ACLED sub-event, or in a folded note the whole claim in brief. */
export function ClaimHead({ claim, number, published, open, onClose }: ClaimHeadProps) {
  const { type, mode, acled } = claim.event
  return (
    <h2 className="note-head">
      <button type="button" aria-pressed={open}>
        <span className="note-number">
          <span className="for-readers-only">{t('reading.claim')} </span>
          {number}
        </span>{' '}
        <span className="note-type">{t(`types.${type}`)}</span> {mode !== null && t(`modes.${mode}`)}
      </button>
      <span className="note-brief">{claimBrief(claim, published)}</span>
      {acled && <bdi className="note-acled">{acled}</bdi>}
      <button
        type="button"
        className="icon-button note-close"
        aria-label={t('reading.closeClaim', { number })}
        onClick={(event) => {
          event.stopPropagation()
          onClose()
        }}
      >
        <X className="icon" aria-hidden />
      </button>
    </h2>
  )
}
