import { type Feed, type FeedEntry, readFeed } from '../feed/read-feed.ts'
import { IntakeError } from '../intake-error.ts'
import { decodePage } from '../page/charset.ts'
import { readHtml } from '../page/web-page.ts'
import type { Received } from '../received.ts'
import type { Resource } from '../resource.ts'
import { attempt, type Batch, type FormReader, type Part, received, wholePart } from './form-reader.ts'

const MAX_FEED = 20_000_000
/** What is shorter is taken for a teaser of the page that it announces. */
const WHOLE = 1000

/** A feed and the resource that it came in. */
export interface ReceivedFeed {
  readonly resource: Resource
  readonly part: Part
  readonly feed: Feed
}

/** An RSS, Atom or JSON feed: a report for each entry. */
export const readFeedForm: FormReader = async function* (resource, batch) {
  // A feed may announce itself.
  if (batch.nested) throw new IntakeError(resource.label, 'is a feed within another', 'give it by itself')
  const received = await receiveFeed(resource)
  if (received.feed.entries.length === 0)
    throw new IntakeError(resource.label, 'is a feed without entries', 'try again later')
  for (const entry of received.feed.entries) yield* receiveEntry(received, entry, batch)
}

/** The feed that a resource holds. Throws `IntakeError`. */
export async function receiveFeed(resource: Resource): Promise<ReceivedFeed> {
  const part = await wholePart(resource, 'feed', MAX_FEED, 'give a part of it')
  const { text } = await decodePage(part.bytes, resource.charset)
  return { resource, part, feed: await readFeed(part.label, text, resource.url) }
}

/** The report of an entry: from the feed where it brings the text, else from the page that it announces. */
export async function* receiveEntry(
  { resource, part, feed }: ReceivedFeed,
  entry: FeedEntry,
  batch: Batch,
): AsyncGenerator<Received | IntakeError> {
  const number = feed.entries.indexOf(entry) + 1
  const place = {
    ...part,
    label: `${part.label}:${number}`,
    name: entry.link ?? `${part.name}:${number}`,
  }
  const known: Batch = {
    ...batch,
    nested: true,
    published: entry.published ?? batch.published,
    outlet: batch.outlet ?? feed.title,
  }
  if (entry.link !== null && !isWhole(entry)) yield* batch.fetch(entry.link, known)
  else yield await attempt(() => entryReport(resource, place, entry, known))
}

function isWhole({ content }: FeedEntry): boolean {
  const text = content?.replace(/<[^>]*>/g, '').trim() ?? ''
  return (
    text.length >= WHOLE &&
    !/(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:continue|read) (?:reading|more)\W*)$/i.test(text)
  )
}

async function entryReport(
  resource: Resource,
  part: Part,
  { title, link, byline, published, content }: FeedEntry,
  batch: Batch,
): Promise<Received> {
  const draft = await readHtml(part.label, content ?? '', null)
  const { outlet } = batch
  return received(resource, part, { text: draft.text, title, url: link, byline, published, outlet }, batch)
}
