import { useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Lighting } from '../dock/lighting.ts'
import { ClaimActors } from './claim-actors.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimHead } from './claim-head.tsx'
import { ClaimLinks } from './claim-links.tsx'
import { ClaimSays } from './claim-says.tsx'
import { ClaimWhy } from './claim-why.tsx'

interface ClaimNoteProps extends Lighting {
  readonly claim: Claim
  readonly number: number
  readonly claims: readonly Claim[]
  readonly report: Report
  /** Whether only the first line is shown, for want of room. */
  readonly folded: boolean
}

/** One claim as a note: what, who to whom, where, when, harm, who says so, how sure. */
export function ClaimNote({ claim, number, claims, report, folded, ...lighting }: ClaimNoteProps) {
  const [why, setWhy] = useState(false)
  const { lit, opened, onPoint, onSelect } = lighting
  const open = opened === number
  return (
    // The pointer may use the whole note; the heading's button does the same for keyboards and screen readers.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="note"
      data-lit={lit === number || undefined}
      data-open={open || undefined}
      data-folded={folded || undefined}
      data-factuality={claim.factuality}
      onPointerEnter={() => onPoint(number)}
      onPointerLeave={() => onPoint(0)}
      onClick={() => onSelect(number)}
    >
      <ClaimHead
        claim={claim}
        number={number}
        published={report.published}
        open={open}
        onClose={() => onSelect(0)}
      />
      <ClaimActors event={claim.event} />
      <ClaimFacts event={claim.event} published={report.published} />
      <ClaimSays claim={claim} outlet={report.outlet} />
      <ClaimLinks claim={claim} claims={claims} onSelect={onSelect} />
      <ClaimWhy claim={claim} shown={why} onToggle={() => setWhy(!why)} />
    </div>
  )
}
