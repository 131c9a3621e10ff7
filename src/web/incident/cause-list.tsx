import { Link } from '@tanstack/react-router'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import { lineTitle } from '../incidents/line-title.ts'

/** What reports say it answers, in their words. */
export function CauseList({ causes }: Pick<IncidentDetail, 'causes'>) {
  return (
    <ul className="near-incidents">
      {causes.map(({ relation, line }) => (
        <li key={line.id}>
          <bdi className="quiet">“{relation}”</bdi>{' '}
          <Link to="/incidents/$id" params={{ id: line.id }}>
            {lineTitle(line)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
