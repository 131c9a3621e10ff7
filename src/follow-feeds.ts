import { type Followed, followFeed, type Following } from './follow-feed.ts'
import type { FeedLook, FollowedFeed, NewFeed } from './store/feed-store.ts'

/** A feed that is followed, as it stands this moment. */
export interface FeedStanding extends FollowedFeed {
  /** Whether somebody is looking at it, or will as soon as the feeds before it are done. */
  readonly state: 'idle' | 'waits' | 'looking'
}

/** The feeds that are followed for as long as the program runs. Looks at one after another, so that reading leaves room for others. */
export interface FollowedFeeds {
  /** From one look at all of them to the next. */
  readonly minutes: number
  /** In the order in which they came. Of one that is looked at, what that look gave so far. */
  list(): Promise<readonly FeedStanding[]>
  /** Follows these from now on, and looks at those that are new as soon as it can. */
  follow(feeds: readonly NewFeed[]): Promise<void>
  /** Looks as soon as it can at those of these feeds that are followed; at all without them. */
  look(urls?: readonly string[]): Promise<void>
  /** False when it was not followed. What it gave stays in the record. */
  stop(url: string): Promise<boolean>
  /** Breaks off the look under way, and waits for its end. */
  close(): Promise<void>
}

/** How the feeds of a record are followed. */
export interface FollowingFeeds extends Omit<Following, 'signal' | 'onReport'> {
  /** Told of what is our own fault and no feed's. */
  readonly onFault: (fault: Error) => void
  /** From one look at all feeds to the next. */
  readonly minutes: number
}

/** Faults of one look that are kept, and letters of one. */
const FAULTS_KEPT = 20
const LONGEST_FAULT = 500

/** Begins to follow the feeds of a record: those that nobody looked at for so long at once. */
export function followFeeds({ onFault, minutes, ...following }: FollowingFeeds): FollowedFeeds {
  const { store } = following
  const stopping = new AbortController()
  const row = startRow(onFault, async (url, onReport) => {
    if (stopping.signal.aborted || !(await isFollowed(store, url))) return
    try {
      const followed = await followFeed({ ...following, signal: stopping.signal, onReport }, url)
      if (!stopping.signal.aborted) await store.noteLook(url, toLook(followed))
    } catch (error) {
      await store.noteLook(url, { ...toLook(NOTHING), refused: 1, faults: [OURS] })
      throw error
    }
  })
  const look = async (wanted: (feed: FollowedFeed) => boolean): Promise<void> =>
    row.add((await store.followedFeeds()).filter(wanted).map(({ url }) => url))
  const lookAgain = (wanted: (feed: FollowedFeed) => boolean): void => void look(wanted).catch(onFault)
  const timer = setInterval(() => lookAgain(() => true), minutes * 60_000)
  timer.unref()
  const stale = Date.now() - minutes * 60_000
  lookAgain(({ looked_at }) => looked_at === null || Date.parse(looked_at) < stale)
  return {
    minutes,
    list: async () => (await store.followedFeeds()).map((feed) => ({ ...feed, ...row.standing(feed) })),
    follow: async (feeds) => {
      await store.followFeeds(feeds)
      await look(({ url, looked_at }) => looked_at === null && feeds.some((feed) => feed.url === url))
    },
    look: (urls) => look(({ url }) => urls?.includes(url) ?? true),
    stop: (url) => store.unfollowFeed(url),
    close: async () => {
      clearInterval(timer)
      stopping.abort()
      await row.done()
    },
  }
}

type LookAt = (url: string, onReport: (soFar: Followed) => void) => Promise<void>

/** A row of feeds that are looked at one after another. */
interface Row {
  /** Those that are in it already stay where they are. */
  add(urls: readonly string[]): void
  standing(feed: FollowedFeed): Partial<FeedLook> & Pick<FeedStanding, 'state'>
  done(): Promise<void>
}

function startRow(onFault: (fault: Error) => void, lookAt: LookAt): Row {
  const waiting = new Set<string>()
  let current: { readonly url: string; readonly soFar: Followed } | null = null
  let working: Promise<void> = Promise.resolve()
  const work = async (url: string): Promise<void> => {
    waiting.delete(url)
    current = { url, soFar: NOTHING }
    try {
      await lookAt(url, (soFar) => void (current = { url, soFar }))
    } catch (error) {
      onFault(error instanceof Error ? error : new Error(String(error)))
    }
    current = null
  }
  return {
    add: (urls) => {
      for (const url of urls) {
        if (waiting.has(url) || current?.url === url) continue
        waiting.add(url)
        working = working.then(() => work(url))
      }
    },
    standing: ({ url, title }) =>
      current?.url === url
        ? { ...toLook(current.soFar, title), state: 'looking' }
        : { state: waiting.has(url) ? 'waits' : 'idle' },
    done: () => working,
  }
}

const OURS = 'The server failed while it took this feed; see its log, then look again. What it took is kept.'

const NOTHING: Followed = { title: null, added: 0, claims: 0, refused: [] }

async function isFollowed(store: FollowingFeeds['store'], url: string): Promise<boolean> {
  return (await store.followedFeeds()).some((feed) => feed.url === url)
}

function toLook({ title, added, refused }: Followed, known: string | null = null): FeedLook {
  const faults = refused.slice(0, FAULTS_KEPT).map(({ message }) => message.slice(0, LONGEST_FAULT))
  return { title: title ?? known, added, refused: refused.length, faults }
}
