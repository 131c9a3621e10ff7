import type { FeedList } from '../../api/wire-import.ts'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'
import type { FeedOrder } from './use-feeds.ts'

type Feed = FeedList['feeds'][number]

interface FeedTableProps {
  readonly feeds: readonly Feed[]
  readonly busy: boolean
  readonly onOrder: (order: FeedOrder) => void
}

/** Each feed with its last look: when it was, what was new, and what needs the person. */
export function FeedTable({ feeds, busy, onOrder }: FeedTableProps) {
  return (
    <>
      <table className="plain-table feed-table">
        <thead>
          <tr>
            <th scope="col">{t('feeds.feed')}</th>
            <th scope="col">{t('feeds.looked')}</th>
            <th scope="col" className="figure">
              {t('feeds.new')}
            </th>
            <th scope="col" className="figure">
              {t('feeds.all')}
            </th>
            <th scope="col">
              <span className="for-readers-only">{t('feeds.orders')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {feeds.map((feed) => (
            <FeedRow key={feed.url} feed={feed} busy={busy} onOrder={onOrder} />
          ))}
        </tbody>
      </table>
      {feeds.length > 1 && (
        <p>
          <button
            type="button"
            className="plain-button"
            disabled={busy}
            onClick={() => onOrder({ kind: 'look-at-all' })}
          >
            {t('feeds.lookAll')}
          </button>
        </p>
      )}
    </>
  )
}

interface FeedRowProps extends Pick<FeedTableProps, 'busy' | 'onOrder'> {
  readonly feed: Feed
}

function FeedRow({ feed, busy, onOrder }: FeedRowProps) {
  const { url, title, added, reports, state } = feed
  return (
    <tr data-state={state}>
      <th scope="row">
        <b dir="auto">{title ?? url}</b>
        {title !== null && (
          <>
            {' '}
            <span className="quiet" dir="ltr">
              {url}
            </span>
          </>
        )}
        <Faults feed={feed} />
      </th>
      <td data-label={t('feeds.looked')}>
        <output>{lookLabel(feed)}</output>
      </td>
      <td className="figure" data-label={t('feeds.new')}>
        {numberLabel(added)}
      </td>
      <td className="figure" data-label={t('feeds.all')}>
        {numberLabel(reports)}
      </td>
      <td>
        <FeedButtons feed={feed} busy={busy} onOrder={onOrder} />
      </td>
    </tr>
  )
}

function FeedButtons({ feed: { url, title, state }, busy, onOrder }: FeedRowProps) {
  const name = title ?? url
  return (
    <p className="feed-buttons">
      <button
        type="button"
        className="plain-button"
        aria-label={t('feeds.lookAt', { feed: name })}
        disabled={busy || state !== 'idle'}
        onClick={() => onOrder({ kind: 'look', url })}
      >
        {t('feeds.look')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={t('feeds.stopOf', { feed: name })}
        disabled={busy}
        onClick={() => onOrder({ kind: 'stop', url })}
      >
        {t('feeds.stop')}
      </button>
    </p>
  )
}

function Faults({ feed: { faults, refused } }: { readonly feed: Feed }) {
  const more = refused - faults.length
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.map((fault) => (
        <li key={fault} className="refusal">
          {fault}
        </li>
      ))}
      {more > 0 && <li className="quiet">{t('feeds.moreFaults', { count: more })}</li>}
    </ul>
  )
}

function lookLabel({ state, looked_at }: Feed): string {
  if (state === 'looking') return t('feeds.looking')
  if (state === 'waits') return t('feeds.waits')
  return looked_at === null ? t('feeds.never') : momentLabel(looked_at)
}
