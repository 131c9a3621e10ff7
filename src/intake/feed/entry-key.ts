import { createHash } from 'node:crypto'
import type { FeedEntry } from './read-feed.ts'

/**
 * The key by which an entry is known again: one page announced by two feeds is one entry, one that its feed says was changed
 * is another. A hash, so that nothing of it need be kept.
 */
export function entryKey(feed: string, { id, link, updated }: FeedEntry): string {
  const what = link ?? `${feed} ${id}`
  return createHash('sha256')
    .update(JSON.stringify([what, updated]))
    .digest('hex')
}
