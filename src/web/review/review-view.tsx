import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { reviewQuery } from '../api/queries.ts'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { ReviewQueue } from './review-queue.tsx'

/** Pairs of claims of which the machine does not know whether they are one happening: a person decides. */
export function ReviewView() {
  const { data, error, refetch, dataUpdatedAt } = useQuery(reviewQuery)
  useEffect(() => {
    document.title = 'Review · Acta'
  }, [])
  if (error && !data) return <Failure what="The review" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={16} />
  if (data.pairs.length === 0) return <NothingToReview />
  return <ReviewQueue key={dataUpdatedAt} list={data} onMore={() => void refetch()} />
}

function NothingToReview() {
  return (
    <Notice title="Nothing waits for you">
      <p>The machine is sure of every link that it made, or you have decided the others.</p>
      <p>
        <Link to="/">Go to the brief</Link>
      </p>
    </Notice>
  )
}
