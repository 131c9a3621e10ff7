import type { IncidentShape } from '../../api/wire-incidents.ts'
import { whenLabel } from '../times/when-label.ts'
import type { Change } from './change.ts'

interface TimeCountsProps {
  readonly times: IncidentShape['times']
  readonly onChange: Change
}

/** Rows of a table that a person reads. */
const MOST = 200

/** The times of the chart as a table, the latest first. */
export function TimeCounts({ times, onChange }: TimeCountsProps) {
  const latest = times.toReversed()
  return (
    <table>
      <caption className="for-readers-only">Incidents by time</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Known to the</th>
          <th scope="col">Incidents</th>
        </tr>
      </thead>
      <tbody>
        {latest.slice(0, MOST).map(({ from, to, incidents }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">
              <button type="button" className="asked-value" onClick={() => onChange({ from, to })}>
                {whenLabel({ from, to, precision: 'range' }, null)}
              </button>
            </th>
            <td>{from === to ? 'day' : 'interval'}</td>
            <td>{incidents}</td>
          </tr>
        ))}
      </tbody>
      {latest.length > MOST && (
        <tfoot>
          <tr>
            <td colSpan={3}>and {latest.length - MOST} earlier: filter to see them</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
