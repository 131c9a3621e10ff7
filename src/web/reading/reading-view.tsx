import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { reportQuery } from '../api/queries.ts'
import { useAsOf } from '../frame/use-as-of.ts'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { Reading } from './reading.tsx'
import { t } from '../languages/language.ts'

const route = getRouteApi('/reports/$id')

/** One report: its words, the claims read from them, their places and times. */
export function ReadingView() {
  const { id } = route.useParams()
  const { claim } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(reportQuery(id, useAsOf()))
  const title = data ? (data.report.title ?? data.report.name) : t('reading.fallback')
  useEffect(() => {
    document.title = `${title} · Acta`
  }, [title])
  if (error && !data) return <Failure what="report" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  const open = (next: string | null) =>
    void navigate({ search: next === null ? {} : { claim: next }, replace: true, resetScroll: false })
  return <Reading key={id} {...data} open={claim ?? null} onOpen={open} />
}
