import { sql } from 'kysely'
import type { FeedState } from './feed-store.ts'
import type { Db } from './write.ts'

/** See `FeedStore.feedState`. */
export async function feedState(db: Db, url: string): Promise<FeedState | null> {
  const { rows } = await sql<FeedState>`select etag, last_modified from feeds where url = ${url}`.execute(db)
  return rows[0] ?? null
}

/** See `FeedStore.setFeedState`. */
export async function setFeedState(db: Db, url: string, { etag, last_modified }: FeedState): Promise<void> {
  await sql`
    insert into feeds (url, etag, last_modified) values (${url}, ${etag}, ${last_modified})
    on conflict (url) do update set etag = excluded.etag, last_modified = excluded.last_modified
  `.execute(db)
}

/** See `FeedStore.settledEntries`. */
export async function settledEntries(db: Db, keys: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly key: string }>`
    select key from feed_entries where key = any(${keys}::text[]) order by key
  `.execute(db)
  return rows.map(({ key }) => key)
}

/** See `FeedStore.settleEntry`. */
export async function settleEntry(db: Db, key: string): Promise<void> {
  await sql`insert into feed_entries (key) values (${key}) on conflict do nothing`.execute(db)
}
