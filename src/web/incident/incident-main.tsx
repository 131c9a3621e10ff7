import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import { type OpenDecision, splitOff } from './incident-decisions.ts'
import { LedgerPanel } from './ledger-panel.tsx'
import { OriginsPanel } from './origins-panel.tsx'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StandMatrix } from './stand-matrix.tsx'
import { WhoSaysWhat } from './who-says-what.tsx'

interface IncidentMainProps {
  readonly detail: IncidentDetail
  readonly policy: Policy
  readonly shown: Shown
  readonly onDecide: (decision: OpenDecision) => void
}

/** Who says what of an incident, and how it moved. */
export function IncidentMain({ detail, policy, shown, onDecide }: IncidentMainProps) {
  const { ledger, matrix, origins } = detail.consensus
  const note = shown.asked ? `marked: who says “${shown.asked}”` : '≠ differs from the best value'
  return (
    <div className="incident-main">
      <Section title="Who says what" note={note}>
        <WhoSaysWhat
          detail={detail}
          policy={policy}
          shown={shown}
          onSplit={(claim) => onDecide(splitOff(claim, detail))}
        />
      </Section>
      <Section title="Figures, as they moved">
        <LedgerPanel ledger={ledger} numberOf={shown.numberOf} lit={shown.lit} />
      </Section>
      <Section title="Who claims and denies it">
        <StandMatrix matrix={matrix} shown={shown} />
      </Section>
      <Section title="Origins" note="who knows, and who tells it on; copies count as what they copy">
        <OriginsPanel origins={origins} />
      </Section>
    </div>
  )
}
