import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Queue, reviewQuery } from '../api/queries.ts'
import { Failure } from '../states/failure.tsx'
import { Notice } from '../states/notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { UnlessEmpty } from '../states/unless-empty.tsx'
import { AssigneeSelect } from './assignee-select.tsx'
import { KindSelect } from './kind-select.tsx'
import { ReviewQueue } from './review-queue.tsx'
import { t } from '../languages/language.ts'

/** What the machine does not know, and a person decides: whether two claims are one happening, whether a claim was read rightly. */
export function ReviewView() {
  const [queue, setQueue] = useState<Queue>({})
  const { data, error, refetch, dataUpdatedAt } = useQuery(reviewQuery(queue))
  useEffect(() => {
    document.title = `${t('frame.review')} · Acta`
  }, [])
  const retry = () => void refetch()
  return (
    <div className="review-view">
      <p className="review-choice">
        <KindSelect kind={queue.kind} onChange={(kind) => setQueue({ ...queue, kind })} />{' '}
        <AssigneeSelect assignee={queue.assignee} onChange={(assignee) => setQueue({ ...queue, assignee })} />{' '}
        <Link to="/review/coding">{t('coding.title')}</Link>
      </p>
      {error && !data && <Failure what="review" fault={error} onRetry={retry} />}
      {!error && !data && <Skeleton lines={16} />}
      {data?.items.length === 0 && (queue.assignee === undefined ? <NothingToReview /> : <NothingGiven />)}
      {data && data.items.length > 0 && <ReviewQueue key={dataUpdatedAt} list={data} onMore={retry} />}
    </div>
  )
}

function NothingGiven() {
  return (
    <Notice title={t('review.nothingGiven')}>
      <p>{t('review.nothingGivenWhy')}</p>
    </Notice>
  )
}

function NothingToReview() {
  return (
    <UnlessEmpty>
      <Notice title={t('review.nothing')}>
        <p>{t('review.nothingWhy')}</p>
        <p>
          <Link to="/">{t('review.toBrief')}</Link>
        </p>
      </Notice>
    </UnlessEmpty>
  )
}
