import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { incidentsQuery } from '../api/queries.ts'
import { EmptyRecord } from '../states/empty-record.tsx'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { Brief } from './brief.tsx'
import { type BriefWindow, briefWindow } from './brief-window.ts'

const route = getRouteApi('/')

/** The front page of the record: what was first reported in a window of days. */
export function BriefView() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(incidentsQuery({ limit: 1 }))
  useEffect(() => {
    document.title = 'Brief · Acta'
  }, [])
  if (error && !data) return <Failure what="The brief" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  if (data.newest === null) return data.total === 0 ? <EmptyRecord /> : <Undated />
  const change = (next: BriefWindow) => void navigate({ search: { ...next }, replace: true })
  return <Brief window={briefWindow(search, data.newest)} newest={data.newest} onWindow={change} />
}

function Undated() {
  return (
    <Notice title="No report says when it was published">
      <p>So there is no window to brief on. All incidents are in Explore.</p>
      <p>
        <Link to="/explore">Go to Explore</Link>
      </p>
    </Notice>
  )
}
