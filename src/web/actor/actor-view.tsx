import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { actorQuery } from '../api/queries.ts'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { Actor } from './actor.tsx'
import { t } from '../languages/language.ts'

const route = getRouteApi('/actors/$id')

/** One actor: who that is on a day, what it did, what it says and what is said of it. */
export function ActorView() {
  const { id } = route.useParams()
  const { on } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(actorQuery(id, on))
  const title = data?.name ?? t('actor.fallback')
  useEffect(() => {
    document.title = `${title} · Acta`
  }, [title])
  if (error && !data) return <Failure what="actor" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  const change = (next: string | null) =>
    void navigate({ search: next === null ? {} : { on: next }, replace: true, resetScroll: false })
  return <Actor key={id} actor={data} on={on ?? null} onDay={change} />
}
