import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { FeedList, Followed, NewFeeds } from '../../api/wire-import.ts'
import { postJson } from '../api/post-json.ts'
import { feedsQuery } from '../api/queries.ts'

/** What is asked of the server about feeds. */
export type FeedOrder =
  | { readonly kind: 'follow'; readonly feeds: NewFeeds }
  | { readonly kind: 'look' | 'stop'; readonly url: string }
  | { readonly kind: 'look-at-all' }

/** The feeds that are followed, and how to change that. When a look has brought reports, all else is asked for anew. */
export function useFeeds() {
  const queries = useQueryClient()
  const query = useQuery(feedsQuery)
  const reports = query.data?.feeds.reduce((sum, feed) => sum + feed.reports, 0)
  const known = useRef(reports)
  useEffect(() => {
    if (known.current !== undefined && reports !== undefined && reports > known.current)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'feeds' })
    known.current = reports
  }, [queries, reports])
  const order = useMutation({
    mutationFn: (given: FeedOrder) => postJson<FeedList & Partial<Followed>>(...toRequest(given)),
    onSuccess: ({ feeds, minutes }) => queries.setQueryData(feedsQuery.queryKey, { feeds, minutes }),
  })
  return { query, order }
}

function toRequest(order: FeedOrder): readonly [path: string, body: object] {
  if (order.kind === 'follow') return ['/api/feeds', order.feeds]
  if (order.kind === 'look-at-all') return ['/api/feeds/look-at-all', {}]
  return [`/api/feeds/${order.kind}`, { url: order.url }]
}
