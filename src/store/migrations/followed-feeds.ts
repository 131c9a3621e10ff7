/** The feeds that are followed, and what the last look at each gave. A row goes when its feed is no longer followed. */
export const FOLLOWED_FEEDS = [
  `create table followed_feeds (
    url text primary key,
    title text,
    since timestamptz not null default clock_timestamp(),
    looked_at timestamptz,
    added integer not null default 0,
    reports integer not null default 0,
    refused integer not null default 0,
    faults jsonb not null default '[]'
  )`,
]
