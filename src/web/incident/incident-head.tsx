import { Printer } from 'lucide-react'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import { countLabel } from '../languages/count-label.ts'
import { lineTitle } from '../incidents/line-title.ts'
import { PolicySelect } from '../incidents/policy-select.tsx'
import { tollLabel } from '../incidents/toll-label.ts'
import { dayLabel } from '../times/day-label.ts'
import { t } from '../languages/language.ts'

interface IncidentHeadProps {
  readonly detail: IncidentDetail
  readonly policy: Policy
  readonly onPolicy: (policy: Policy) => void
}

/** The incident in one sentence, and how much stands behind it. */
export function IncidentHead({ detail: { line, consensus }, policy, onPolicy }: IncidentHeadProps) {
  const toll = tollLabel(line.tolls, policy)
  return (
    <header className="incident-head">
      <h1>
        {lineTitle(line)}
        {toll && <span className="incident-toll">: {toll}</span>} {line.sample && <Sample />}
      </h1>
      <p className="quiet">
        {[
          dayNote(consensus),
          countLabel(line.claims, 'claim'),
          countLabel(line.reports, 'report'),
          countLabel(line.outlets.length, 'outlet'),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <b>{countLabel(line.origins, 'independentOrigin')}</b>
        {line.denials > 0 && ` · ${t('brief.deniedBy', { claims: countLabel(line.denials, 'claim') })}`}
      </p>
      <div className="incident-tools">
        <PolicySelect policy={policy} onChange={onPolicy} />
        <button type="button" className="plain-button" onClick={() => window.print()}>
          <Printer className="icon" aria-hidden /> {t('common.print')}
        </button>
      </div>
    </header>
  )
}

function Sample() {
  return (
    <span className="sample-mark" title={t('common.sampleTitle')}>
      {t('common.sample')}
    </span>
  )
}

/** "day agreed by 3 of 4 claims that tell one"; without any, when it was first reported. */
function dayNote({ when, published }: IncidentDetail['consensus']): string {
  const [best] = when.reported
  if (!best)
    return published === null
      ? t('common.dayNotKnown')
      : t('incident.dayUntold', { day: dayLabel(published) })
  const telling = new Set(when.reported.flatMap(({ claims }) => claims)).size
  return t('incident.dayTold', { agreeing: best.claims.length, telling })
}
