import { readFile } from 'node:fs/promises'
import { type FeedSource, readFeedList } from './feed/read-feed.ts'
import { IntakeError } from './intake-error.ts'
import { unreadable } from './list-inputs.ts'
import { decodePage } from './page/charset.ts'

/**
 * The feeds behind some arguments, each address once: a feed's own address, or a file that lists feeds as OPML. An
 * `IntakeError` stands in the place of each that gives none.
 */
export async function listFeeds(paths: readonly string[]): Promise<readonly (FeedSource | IntakeError)[]> {
  const found = (await Promise.all(paths.map(feedsAt))).flat()
  const first = new Map(found.map((one) => [keyOf(one), one] as const).toReversed())
  return found.filter((one) => first.get(keyOf(one)) === one)
}

function keyOf(one: FeedSource | IntakeError): string {
  return one instanceof IntakeError ? one.message : one.url
}

/** The feeds of an OPML list whose text was sent, each address once. Throws `IntakeError`. */
export async function feedsIn(label: string, text: string): Promise<readonly FeedSource[]> {
  const feeds = await readFeedList(label, text)
  if (feeds.length === 0) throw noFeeds(label)
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()]
}

function noFeeds(label: string): IntakeError {
  return new IntakeError(label, 'lists no feeds', 'give OPML with their addresses')
}

async function feedsAt(path: string): Promise<readonly (FeedSource | IntakeError)[]> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return [{ url: path, title: null }]
  try {
    const { text } = await decodePage(await readFile(path), null)
    const feeds = await readFeedList(path, text)
    if (feeds.length === 0) throw noFeeds(path)
    return feeds
  } catch (error) {
    return [unreadable(path, error)]
  }
}
