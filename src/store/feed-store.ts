/** What a server said of a feed when everything that it announced had been settled. */
export interface FeedState {
  readonly etag: string | null
  readonly last_modified: string | null
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
}
