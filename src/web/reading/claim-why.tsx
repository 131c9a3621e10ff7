import { ChevronDown } from 'lucide-react'
import type { Claim } from '../../model/claim.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { shareLabel } from '../languages/count-label.ts'

interface ClaimWhyProps {
  readonly claim: Claim
  readonly shown: boolean
  /** The person who says so; null where a reader read it. */
  readonly by: string | null
  readonly onToggle: () => void
}

/** How the speaker puts it, how sure the reader is, and on request which rules fired. */
export function ClaimWhy({ claim: { factuality, confidence, why }, shown, by, onToggle }: ClaimWhyProps) {
  return (
    <>
      <p className="note-sure">
        <span className="note-factuality">{t(`factuality.${factuality}`)}</span>
        {by === null ? (
          <span title={t('reading.sure')}>{shareLabel(confidence)}</span>
        ) : (
          <span className="note-person">{t('amending.by', { name: isolated(by) })}</span>
        )}
        <button
          type="button"
          aria-expanded={shown}
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          {t('reading.why')} <ChevronDown className="icon" aria-hidden />
        </button>
      </p>
      {shown && (
        <ul className="note-why">
          {why.length === 0 && <li>{t('reading.noReason')}</li>}
          {why.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
