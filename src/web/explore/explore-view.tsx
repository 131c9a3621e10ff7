import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { shapeQuery } from '../api/queries.ts'
import { EmptyRecord } from '../states/empty-record.tsx'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import type { Change } from './change.ts'
import { Explore } from './explore.tsx'
import { filterOf, setNames, toExploreSearch } from './explore-search.ts'
import { t } from '../languages/language.ts'

const route = getRouteApi('/explore')

/** Map, timeline and table of incidents. The whole filter is in the address. */
export function ExploreView() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(shapeQuery(filterOf(search)))
  useEffect(() => {
    document.title = `${t('frame.explore')} · Acta`
  }, [])
  const change = useCallback<Change>(
    (next) =>
      void navigate({
        search: (before) => toExploreSearch({ ...before, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  if (error && !data) return <Failure what="incidents" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  if (data.total === 0 && setNames(search).length === 0) return <EmptyRecord />
  return (
    <Explore search={search} shape={data} onChange={change} onClear={() => void navigate({ search: {} })} />
  )
}
