import { Link } from '@tanstack/react-router'
import type { ReportSummary } from '../../api/wire.ts'
import { dayLabel } from '../times/day-label.ts'
import { boundsLabel } from './bounds-label.ts'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

/** One report as a row. The link fills the row. */
export function ReportRow({ report }: { readonly report: ReportSummary }) {
  return (
    <tr>
      <th scope="row" className="report-title">
        <Link to="/reports/$id" params={{ id: report.id }} dir="auto">
          {report.title ?? report.name}
        </Link>{' '}
        {report.sample && <span className="sample-mark">{t('common.sample')}</span>}
      </th>
      <td className="report-outlet" dir="auto">
        {report.outlet ?? <span className="quiet">{t('common.notKnown')}</span>}
      </td>
      <td className="report-day">
        {report.published ? (
          dayLabel(report.published)
        ) : (
          <span className="quiet">{t('common.notKnown')}</span>
        )}
      </td>
      <td className="figure report-claims" data-label={t('reports.claimsBeside')}>
        {numberLabel(report.claims)}
      </td>
      <td className="figure report-toll" data-label={t('harm.killed')}>
        {boundsLabel(report.killed)}
      </td>
      <td className="figure report-toll" data-label={t('harm.injured')}>
        {boundsLabel(report.injured)}
      </td>
    </tr>
  )
}
