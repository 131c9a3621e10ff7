import { Link } from '@tanstack/react-router'
import type { ToldPassage } from '../../api/wire-incidents.ts'
import { countLabel } from '../languages/count-label.ts'
import { dayLabel } from '../times/day-label.ts'
import { t } from '../languages/language.ts'

/** The reports of an incident in the order in which they were published. */
export function ReportOrder({ told }: { readonly told: readonly ToldPassage[] }) {
  const reports = [...new Map(told.map(({ report }) => [report.id, report])).values()]
  return (
    <ol className="report-order">
      {reports.map((report) => {
        const own = told.filter((one) => one.report.id === report.id)
        return (
          <li key={report.id}>
            <time dateTime={report.published ?? undefined}>
              {report.published ? dayLabel(report.published) : t('common.dayNotKnown')}
            </time>
            <span>
              <Link
                to="/reports/$id"
                params={{ id: report.id }}
                search={{ claim: own[0]!.claim.id }}
                dir="auto"
              >
                {report.title ?? report.name}
              </Link>{' '}
              <span className="quiet">
                {report.outlet ?? t('common.outletNotKnown')} · {countLabel(own.length, 'claim')}
                {report.copy_of !== null && ` · ${t('incident.repeats')}`}
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
