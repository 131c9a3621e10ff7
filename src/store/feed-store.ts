/** What a server said of a feed when everything that it announced had been settled. */
export interface FeedState {
  readonly etag: string | null
  readonly last_modified: string | null
}

/** A feed, and what it calls itself or its list calls it. */
export interface NewFeed {
  readonly url: string
  readonly title: string | null
}

/** What one look at a feed gave. */
export interface FeedLook {
  /** As the feed calls itself; null when it does not say, or was as it had been. */
  readonly title: string | null
  /** Reports that the record did not hold. */
  readonly added: number
  /** How much of it could not be taken. */
  readonly refused: number
  /** What was wrong with that and what to do: some of it, a sentence each. */
  readonly faults: readonly string[]
}

/** A feed that is followed, with its last look. */
export interface FollowedFeed extends FeedLook {
  readonly url: string
  /** ISO 8601 with milliseconds, UTC. */
  readonly since: string
  /** The same; null when nobody looked yet. */
  readonly looked_at: string | null
  /** Reports that it gave since it is followed. */
  readonly reports: number
}

/**
 * How far feeds were followed, so that whoever goes on with them fetches nothing twice. Kept beside the record and no part of its
 * evidence: rows change, and the log does not tell of them.
 */
export interface FeedStore {
  /** Null for a feed that was never settled. */
  feedState(url: string): Promise<FeedState | null>
  setFeedState(url: string, state: FeedState): Promise<void>
  /** Of these keys of entries (see `entryKey`) those that were settled. */
  settledEntries(keys: readonly string[]): Promise<readonly string[]>
  /** Notes that an entry was taken, or refused for good. */
  settleEntry(key: string): Promise<void>
  /** The feeds that are followed, in the order in which they came. */
  followedFeeds(): Promise<readonly FollowedFeed[]>
  /** Follows these feeds from now on; one that is followed already goes on as it was. */
  followFeeds(feeds: readonly NewFeed[]): Promise<void>
  /** False when it was not followed. */
  unfollowFeed(url: string): Promise<boolean>
  /** Notes a look at a feed that ended now; nothing when it is no longer followed. */
  noteLook(url: string, look: FeedLook): Promise<void>
}
