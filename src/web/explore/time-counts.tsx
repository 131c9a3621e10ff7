import type { IncidentShape } from '../../api/wire-incidents.ts'
import { whenLabel } from '../times/when-label.ts'
import type { Change } from './change.ts'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

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
      <caption className="for-readers-only">{t('explore.byTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.time')}</th>
          <th scope="col">{t('explore.knownTo')}</th>
          <th scope="col">{t('explore.incidents')}</th>
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
            <td>{from === to ? t('explore.dayKnown') : t('explore.interval')}</td>
            <td>{numberLabel(incidents)}</td>
          </tr>
        ))}
      </tbody>
      {latest.length > MOST && (
        <tfoot>
          <tr>
            <td colSpan={3}>{t('explore.earlierRows', { count: latest.length - MOST })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
