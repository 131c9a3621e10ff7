import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { reviewQuery } from '../api/queries.ts'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { ReviewQueue } from './review-queue.tsx'
import { t } from '../languages/language.ts'

/** Pairs of claims of which the machine does not know whether they are one happening: a person decides. */
export function ReviewView() {
  const { data, error, refetch, dataUpdatedAt } = useQuery(reviewQuery)
  useEffect(() => {
    document.title = `${t('frame.review')} · Acta`
  }, [])
  if (error && !data) return <Failure what="review" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  if (data.pairs.length === 0) return <NothingToReview />
  return <ReviewQueue key={dataUpdatedAt} list={data} onMore={() => void refetch()} />
}

function NothingToReview() {
  return (
    <Notice title={t('review.nothing')}>
      <p>{t('review.nothingWhy')}</p>
      <p>
        <Link to="/">{t('review.toBrief')}</Link>
      </p>
    </Notice>
  )
}
