import { useRef } from 'react'
import type { ReportSummary } from '../../api/wire.ts'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { ReportRow } from './report-row.tsx'

/** The reports as dense rows; j and k walk them, Enter follows the focused link. */
export function ReportTable({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const body = useRef<HTMLTableSectionElement>(null)
  useKeys({ j: () => walk(body, 'a', 1), k: () => walk(body, 'a', -1) })
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col" className="figure">
            Claims
          </th>
          <th scope="col" className="figure" title="The largest toll that one claim asserts">
            Killed
          </th>
          <th scope="col" className="figure" title="The largest toll that one claim asserts">
            Injured
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
