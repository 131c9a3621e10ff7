import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { Report } from '../../model/report.ts'
import { dayLabel } from '../times/day-label.ts'
import { t } from '../languages/language.ts'
import { countLabel } from '../languages/count-label.ts'

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
      <Link to="/reports" className="icon-button" aria-label={t('reading.back')} title={t('reading.back')}>
        <ArrowLeft className="icon turned" aria-hidden />
      </Link>
      <p className="report-head-facts">
        <span>{report.outlet ?? t('common.outletNotKnown')}</span>
        <span>{report.published ? dayLabel(report.published) : t('common.dayNotKnown')}</span>
      </p>
      {report.sample && (
        <span className="sample-mark" title={t('common.sampleTitle')}>
          {t('common.sample')}
        </span>
      )}
      {/* The article has the title as its heading; here it stands in while that is out of sight. */}
      <p className="report-head-title" aria-hidden="true" dir="auto" data-shown={titled || undefined}>
        {report.title ?? report.name}
      </p>
      <p className="report-head-count quiet">{countLabel(claims, 'claim')}</p>
    </header>
  )
}
