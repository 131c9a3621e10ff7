import { Section } from '../incident/section.tsx'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { FeedTable } from './feed-table.tsx'
import { FollowForm } from './follow-form.tsx'
import { useFeeds } from './use-feeds.ts'

/** The feeds that the server follows: what each gave, and how to follow more or fewer. */
export function FeedsPanel() {
  const { query, order } = useFeeds()
  const { data, error, refetch } = query
  if (error && !data) return <Failure what="feeds" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const { mutate, variables, isPending } = order
  const stopped = order.isSuccess && variables?.kind === 'stop' ? variables.url : null
  return (
    <Section title={t('feeds.title')} note={t('feeds.note', { minutes: data.minutes })}>
      <FollowForm busy={isPending} onFollow={(feeds) => mutate({ kind: 'follow', feeds })} />
      {order.error && <p role="alert">{order.error.message}</p>}
      {order.data?.refused?.map(({ message }) => (
        <p key={message} role="alert" className="refusal">
          {message}
        </p>
      ))}
      {stopped !== null && (
        <p className="feed-stopped">
          <output>{t('feeds.stopped', { feed: isolated(stopped) })}</output>{' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => mutate({ kind: 'follow', feeds: { url: stopped } })}
          >
            {t('feeds.followAgain')}
          </button>
        </p>
      )}
      {data.feeds.length === 0 ? (
        <p>{t('feeds.none')}</p>
      ) : (
        <FeedTable feeds={data.feeds} busy={isPending} onOrder={mutate} />
      )}
    </Section>
  )
}
