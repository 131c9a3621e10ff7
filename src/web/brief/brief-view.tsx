import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { incidentsQuery } from '../api/queries.ts'
import { EmptyRecord } from '../states/empty-record.tsx'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { Brief } from './brief.tsx'
import { type BriefSearch, briefWindow } from './brief-window.ts'
import { t } from '../languages/language.ts'

const route = getRouteApi('/')

/** The front page of the record: what was first reported in a window of days. */
export function BriefView() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(incidentsQuery({ limit: 1 }))
  useEffect(() => {
    document.title = `${t('frame.brief')} · Acta`
  }, [])
  if (error && !data) return <Failure what="brief" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  if (data.newest === null) return data.total === 0 ? <EmptyRecord /> : <Undated />
  const change = (next: BriefSearch) => void navigate({ search: next, replace: true, resetScroll: false })
  return (
    <Brief search={search} window={briefWindow(search, data.newest)} newest={data.newest} onSearch={change} />
  )
}

function Undated() {
  return (
    <Notice title={t('brief.undated')}>
      <p>{t('brief.undatedWhy')}</p>
      <p>
        <Link to="/explore">{t('brief.toExplore')}</Link>
      </p>
    </Notice>
  )
}
