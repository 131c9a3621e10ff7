import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { Report } from '../../model/report.ts'
import { dayLabel } from '../times/day-label.ts'

interface ReportHeadProps {
  readonly report: Report
  readonly claims: number
  /** Whether the title is shown here. */
  readonly titled: boolean
}

/** The line over a report: way back, title, outlet, day. */
export function ReportHead({ report, claims, titled }: ReportHeadProps) {
  return (
    <header className="report-head">
      <Link
        to="/reports"
        className="icon-button"
        aria-label="Back to the reports"
        title="Back to the reports"
      >
        <ArrowLeft className="icon" aria-hidden />
      </Link>
      <p className="report-head-facts">
        <span>{report.outlet ?? 'outlet not known'}</span>
        <span>{report.published ? dayLabel(report.published) : 'day not known'}</span>
      </p>
      {report.sample && (
        <span className="sample-mark" title="An example that Acta brings itself; never news">
          sample
        </span>
      )}
      {/* The article has the title as its heading; here it stands in while that is out of sight. */}
      <p className="report-head-title" aria-hidden="true" data-shown={titled || undefined}>
        {report.title ?? report.name}
      </p>
      <p className="report-head-count quiet">{claims === 1 ? '1 claim' : `${claims} claims`}</p>
    </header>
  )
}
