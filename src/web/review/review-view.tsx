import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ReviewItem } from '../../api/wire-review.ts'
import { incidentsQuery, reviewQuery } from '../api/queries.ts'
import { EmptyRecord } from '../states/empty-record.tsx'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { KindSelect } from './kind-select.tsx'
import { ReviewQueue } from './review-queue.tsx'
import { t } from '../languages/language.ts'

/** What the machine does not know, and a person decides: whether two claims are one happening, whether a claim was read rightly. */
export function ReviewView() {
  const [kind, setKind] = useState<ReviewItem['kind']>()
  const { data, error, refetch, dataUpdatedAt } = useQuery(reviewQuery(kind))
  useEffect(() => {
    document.title = `${t('frame.review')} · Acta`
  }, [])
  const retry = () => void refetch()
  return (
    <div className="review-view">
      <p className="review-choice">
        <KindSelect kind={kind} onChange={setKind} /> <Link to="/review/coding">{t('coding.title')}</Link>
      </p>
      {error && !data && <Failure what="review" fault={error} onRetry={retry} />}
      {!error && !data && <Skeleton lines={16} />}
      {data?.items.length === 0 && <NothingToReview />}
      {data && data.items.length > 0 && <ReviewQueue key={dataUpdatedAt} list={data} onMore={retry} />}
    </div>
  )
}

function NothingToReview() {
  const { data } = useQuery(incidentsQuery({ limit: 1 }))
  if (data?.newest === null && data.total === 0) return <EmptyRecord />
  return (
    <Notice title={t('review.nothing')}>
      <p>{t('review.nothingWhy')}</p>
      <p>
        <Link to="/">{t('review.toBrief')}</Link>
      </p>
    </Notice>
  )
}
