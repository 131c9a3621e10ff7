import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import { type OpenDecision, splitOff } from './incident-decisions.ts'
import { LedgerPanel } from './ledger-panel.tsx'
import { OriginsPanel } from './origins-panel.tsx'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StandMatrix } from './stand-matrix.tsx'
import { WhoSaysWhat } from './who-says-what.tsx'
import { t } from '../languages/language.ts'

interface IncidentMainProps {
  readonly detail: IncidentDetail
  readonly policy: Policy
  readonly shown: Shown
  readonly onDecide: (decision: OpenDecision) => void
}

/** Who says what of an incident, and how it moved. */
export function IncidentMain({ detail, policy, shown, onDecide }: IncidentMainProps) {
  const { ledger, matrix, origins } = detail.consensus
  const note = shown.asked ? t('incident.asked', { value: shown.asked }) : t('incident.differs')
  return (
    <div className="incident-main">
      <Section title={t('incident.whoSaysWhat')} note={note}>
        <WhoSaysWhat
          detail={detail}
          policy={policy}
          shown={shown}
          onSplit={(claim) => onDecide(splitOff(claim, detail))}
        />
      </Section>
      <Section title={t('incident.figures')}>
        <LedgerPanel ledger={ledger} numberOf={shown.numberOf} lit={shown.lit} />
      </Section>
      <Section title={t('incident.whoClaims')}>
        <StandMatrix matrix={matrix} shown={shown} />
      </Section>
      <Section title={t('incident.origins')} note={t('incident.originsNote')}>
        <OriginsPanel origins={origins} />
      </Section>
    </div>
  )
}
