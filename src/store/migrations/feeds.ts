/** How far feeds were followed. Entries are known by a hash: of a report that is erased not even the address stays. */
export const FEEDS = [
  `create table feeds (
    url text primary key,
    etag text,
    last_modified text
  )`,
  'create table feed_entries (key text primary key)',
]
