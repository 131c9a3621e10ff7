import type { Reading } from './ingest-all.ts'
import { ErasedError, ingest, ReaderError } from './ingest.ts'
import { entryKey } from './intake/feed/entry-key.ts'
import { fetchFeed, type FetchedFeed } from './intake/fetch-feed.ts'
import { IntakeError } from './intake/intake-error.ts'
import type { Received } from './intake/received.ts'
import type { Web } from './intake/web/web.ts'
import { WebError } from './intake/web/web-error.ts'
import type { Store } from './store/store.ts'

/** What feeds are followed with. */
export interface Following {
  readonly store: Store
  readonly web: Web
  /** Asked for when the first report is there to be read. */
  readonly reading: Reading
  /** Ends it between two reports. */
  readonly signal: AbortSignal
  /** Hears what a look gave so far, after each report. */
  readonly onReport?: (soFar: Followed) => void
}

/** What one look at a feed gave. */
export interface Followed {
  /** As the feed calls itself; null when it does not say, or was as it had been. */
  readonly title: string | null
  /** Reports that the record did not hold. */
  readonly added: number
  readonly claims: number
  /** What could not be fetched or read: the feed itself, or entries of it. */
  readonly refused: readonly Error[]
}

/**
 * Looks once at a feed and takes what it announces and was not settled before, the oldest first. An entry is settled when it is
 * taken, or refused for what it is; one whose server does not answer is tried again at the next look.
 */
export async function followFeed(following: Following, url: string): Promise<Followed> {
  try {
    const feed = await fetchFeed(following.web, url, (await following.store.feedState(url)) ?? undefined)
    return feed === null ? NOTHING : await takeNew(following, url, feed)
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return following.signal.aborted ? NOTHING : { ...NOTHING, refused: [error] }
  }
}

const NOTHING: Followed = { title: null, added: 0, claims: 0, refused: [] }

async function takeNew(following: Following, url: string, feed: FetchedFeed): Promise<Followed> {
  const { store, signal } = following
  const keys = new Map(feed.entries.map((entry) => [entryKey(url, entry), entry]))
  const settled = new Set(await store.settledEntries([...keys.keys()]))
  let followed: Followed = { ...NOTHING, title: feed.title }
  let isSettled = true
  for (const [key, entry] of [...keys].toReversed()) {
    if (settled.has(key)) continue
    for await (const item of feed.receive(entry)) {
      if (signal.aborted) return followed
      followed = await takeOne(following, item, followed)
      following.onReport?.(followed)
      if (item instanceof WebError && item.again) isSettled = false
      else await store.settleEntry(key)
    }
  }
  // Else the server would say that nothing is new while an entry is still to be fetched.
  const { etag, last_modified } = feed
  if (isSettled) await store.setFeedState(url, { etag, last_modified })
  return followed
}

async function takeOne(
  { store, reading }: Following,
  item: Received | IntakeError,
  followed: Followed,
): Promise<Followed> {
  if (item instanceof IntakeError) return { ...followed, refused: [...followed.refused, item] }
  try {
    const { readers, run } = await reading()
    const { added, claims } = await ingest(store, readers, run, item)
    return added === 'new'
      ? { ...followed, added: followed.added + 1, claims: followed.claims + claims }
      : followed
  } catch (error) {
    if (!(error instanceof ReaderError || error instanceof ErasedError)) throw error
    return { ...followed, refused: [...followed.refused, error] }
  }
}
