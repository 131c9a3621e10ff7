import type { FeedEntry } from './feed/read-feed.ts'
import { receiveEntry, receiveFeed } from './forms/read-feed-form.ts'
import type { IntakeError } from './intake-error.ts'
import { batchOf } from './read-inputs.ts'
import type { Received } from './received.ts'
import { fetchedResource } from './resource.ts'
import type { Validators, Web } from './web/web.ts'

/** A feed as its server gave it. */
export interface FetchedFeed extends Validators {
  readonly title: string | null
  /** As the feed has them, mostly the newest first. */
  readonly entries: readonly FeedEntry[]
  /** The report of one of its entries, or why there is none. */
  receive(entry: FeedEntry): AsyncGenerator<Received | IntakeError>
}

/** Fetches a feed; null when its server says that it is as it was under these validators. Throws `IntakeError`. */
export async function fetchFeed(web: Web, url: string, known?: Validators): Promise<FetchedFeed | null> {
  const fetched = await web.get(url, known)
  if (fetched.unchanged) return null
  const received = await receiveFeed(fetchedResource(fetched, url))
  const batch = batchOf({ web }, async () => web)
  return {
    etag: fetched.etag,
    last_modified: fetched.last_modified,
    title: received.feed.title,
    entries: received.feed.entries,
    receive: (entry) => receiveEntry(received, entry, batch),
  }
}
