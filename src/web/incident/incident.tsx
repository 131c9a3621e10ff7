import { useState } from 'react'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import type { ClaimId } from '../../model/claim.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import type { OpenDecision } from './incident-decisions.ts'
import { IncidentHead } from './incident-head.tsx'
import { IncidentMain } from './incident-main.tsx'
import { IncidentSide } from './incident-side.tsx'
import { StandingColumns } from './standing-columns.tsx'
import { standingFields } from './standing-values.ts'
import { useShown } from './shown.ts'

interface IncidentProps {
  readonly detail: IncidentDetail
  readonly policy: Policy
  readonly onPolicy: (policy: Policy) => void
  /** Shows the incident in which a claim now is. */
  readonly onShow: (claim: ClaimId) => void
}

/** The dossier of one incident. Claims are numbered from 1 in the order of their reports. */
export function Incident({ detail, policy, onPolicy, onShow }: IncidentProps) {
  const shown = useShown(detail)
  const [open, setOpen] = useState<OpenDecision | null>(null)
  return (
    <article className="incident">
      <IncidentHead detail={detail} policy={policy} onPolicy={onPolicy} />
      <StandingColumns fields={standingFields(detail.consensus, policy)} {...shown} />
      <div className="incident-body">
        <IncidentMain detail={detail} policy={policy} shown={shown} onDecide={setOpen} />
        <IncidentSide detail={detail} shown={shown} onDecide={setOpen} />
      </div>
      {open && <DecisionDialog decision={open} onDone={onShow} onClose={() => setOpen(null)} />}
    </article>
  )
}
