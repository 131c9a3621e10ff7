import { sql } from 'kysely'
import type { FeedLook, FeedState, FeedStore, FollowedFeed, NewFeed } from './feed-store.ts'
import { momentOf } from './moment.ts'
import type { Db } from './write.ts'

/** How far feeds were followed, in a database. */
export function feedStore(db: Db): FeedStore {
  return {
    feedState: (url) => feedState(db, url),
    setFeedState: (url, state) => setFeedState(db, url, state),
    settledEntries: (keys) => settledEntries(db, keys),
    settleEntry: (key) => settleEntry(db, key),
    followedFeeds: () => followedFeeds(db),
    followFeeds: (feeds) => followFeeds(db, feeds),
    unfollowFeed: (url) => unfollowFeed(db, url),
    noteLook: (url, look) => noteLook(db, url, look),
  }
}

async function feedState(db: Db, url: string): Promise<FeedState | null> {
  const { rows } = await sql<FeedState>`select etag, last_modified from feeds where url = ${url}`.execute(db)
  return rows[0] ?? null
}

async function setFeedState(db: Db, url: string, { etag, last_modified }: FeedState): Promise<void> {
  await sql`
    insert into feeds (url, etag, last_modified) values (${url}, ${etag}, ${last_modified})
    on conflict (url) do update set etag = excluded.etag, last_modified = excluded.last_modified
  `.execute(db)
}

async function settledEntries(db: Db, keys: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly key: string }>`
    select key from feed_entries where key = any(${keys}::text[]) order by key
  `.execute(db)
  return rows.map(({ key }) => key)
}

async function settleEntry(db: Db, key: string): Promise<void> {
  await sql`insert into feed_entries (key) values (${key}) on conflict do nothing`.execute(db)
}

async function followedFeeds(db: Db): Promise<readonly FollowedFeed[]> {
  const { rows } = await sql<FollowedFeed>`
    select url, title, ${momentOf('since')} as since, ${momentOf('looked_at')} as looked_at, added, reports, refused, faults
    from followed_feeds order by followed_feeds.since, url
  `.execute(db)
  return rows
}

async function followFeeds(db: Db, feeds: readonly NewFeed[]): Promise<void> {
  await sql`
    insert into followed_feeds (url, title)
    select distinct on (url) url, title from jsonb_to_recordset(${JSON.stringify(feeds)}::jsonb) as given (url text, title text)
    on conflict do nothing
  `.execute(db)
}

async function unfollowFeed(db: Db, url: string): Promise<boolean> {
  const { rows } = await sql`delete from followed_feeds where url = ${url} returning url`.execute(db)
  return rows.length > 0
}

async function noteLook(db: Db, url: string, look: FeedLook): Promise<void> {
  await sql`
    update followed_feeds set
      title = coalesce(${look.title}, title), looked_at = clock_timestamp(), added = ${look.added},
      reports = reports + ${look.added}, refused = ${look.refused}, faults = ${JSON.stringify(look.faults)}::jsonb
    where url = ${url}
  `.execute(db)
}
