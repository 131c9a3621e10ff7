import { ChevronDown } from 'lucide-react'
import type { Claim } from '../../model/claim.ts'

interface ClaimWhyProps {
  readonly claim: Claim
  readonly shown: boolean
  readonly onToggle: () => void
}

/** How the speaker puts it, how sure the reader is, and on request which rules fired. */
export function ClaimWhy({ claim: { factuality, confidence, why }, shown, onToggle }: ClaimWhyProps) {
  return (
    <>
      <p className="note-sure">
        <span className="note-factuality">{factuality}</span>
        <span title="How sure the reader is, 0 to 1">{confidence.toFixed(2)}</span>
        <button
          type="button"
          aria-expanded={shown}
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          why <ChevronDown className="icon" aria-hidden />
        </button>
      </p>
      {shown && (
        <ul className="note-why">
          {why.length === 0 && <li>The reader gave no reason.</li>}
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  )
}
