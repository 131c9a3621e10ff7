import { queryOptions } from '@tanstack/react-query'
import type { ReportDetail, ReportList } from '../../api/wire.ts'
import { getJson } from './get-json.ts'

/** The list of reports. */
export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: ({ signal }) => getJson<ReportList>('/api/reports', signal),
})

/** One report and its claims. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => getJson<ReportDetail>(`/api/reports/${encodeURIComponent(id)}`, signal),
  })
}
