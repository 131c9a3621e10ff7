import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { incidentQuery } from '../api/queries.ts'
import { lineTitle } from '../incidents/line-title.ts'
import { toPolicy } from '../incidents/policy-select.tsx'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { Incident } from './incident.tsx'
import { t } from '../languages/language.ts'

const route = getRouteApi('/incidents/$id')

/** One incident. An address that names one of its claims, or an incident that was merged into it, is put right. */
export function IncidentView() {
  const { id } = route.useParams()
  const { policy, as_of } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(incidentQuery(id, as_of))
  const title = data ? lineTitle(data.line) : t('incident.fallback')
  useEffect(() => {
    document.title = `${title} · Acta`
  }, [title])
  const found = data?.id
  useEffect(() => {
    if (found !== undefined && found !== id)
      void navigate({ params: { id: found }, search: (search) => search, replace: true })
  }, [found, id, navigate])
  if (error && !data) return <Failure what="incident" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  return (
    <Incident
      key={data.id}
      detail={data}
      policy={toPolicy(policy)}
      onPolicy={(next) =>
        void navigate({
          search: (search) => ({ ...search, policy: next }),
          replace: true,
          resetScroll: false,
        })
      }
      onShow={(claim) => void navigate({ params: { id: claim }, search: (search) => search })}
    />
  )
}
