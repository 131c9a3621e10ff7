import { useRef } from 'react'
import type { ReportSummary } from '../../api/wire.ts'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { ReportRow } from './report-row.tsx'
import { t } from '../languages/language.ts'

/** The reports as dense rows; j and k walk them, Enter follows the focused link. */
export function ReportTable({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const body = useRef<HTMLTableSectionElement>(null)
  useKeys({ j: () => walk(body, 'a', 1), k: () => walk(body, 'a', -1) })
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{t('reports.title')}</th>
          <th scope="col">{t('reports.outlet')}</th>
          <th scope="col">{t('reports.published')}</th>
          <th scope="col" className="figure">
            {t('reports.claims')}
          </th>
          <th scope="col" className="figure capital" title={t('reports.toll')}>
            {t('harm.killed')}
          </th>
          <th scope="col" className="figure capital" title={t('reports.toll')}>
            {t('harm.injured')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </tbody>
    </table>
  )
}
