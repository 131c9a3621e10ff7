import { Link } from '@tanstack/react-router'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import { countLabel } from '../languages/count-label.ts'
import { lineTitle } from '../incidents/line-title.ts'
import { t } from '../languages/language.ts'

type Near = IncidentDetail['near'][number]

interface NearIncidentsProps {
  readonly near: readonly Near[]
  readonly onMerge: (near: Near) => void
  readonly onApart: (near: Near) => void
}

/** Incidents that may be this one: the machine does not know, and a person can say so. */
export function NearIncidents({ near, onMerge, onApart }: NearIncidentsProps) {
  return (
    <ul className="near-incidents">
      {near.map((one) => (
        <li key={one.line.id}>
          <Link to="/incidents/$id" params={{ id: one.line.id }}>
            {lineTitle(one.line)}
          </Link>{' '}
          <span className="quiet">{countLabel(one.line.claims, 'claim')}</span>
          <p className="near-buttons">
            <button type="button" className="plain-button" onClick={() => onMerge(one)}>
              {t('incident.merge')}
            </button>
            <button type="button" className="plain-button" onClick={() => onApart(one)}>
              {t('incident.keepApart')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
