import { readDay } from '../day.ts'
import { IntakeError } from '../intake-error.ts'

/** One entry of a feed. */
export interface FeedEntry {
  /** What the feed knows it by: its id, else its link. */
  readonly id: string
  readonly title: string | null
  /** The page that it announces, resolved against the feed's address. */
  readonly link: string | null
  readonly byline: string | null
  /** `YYYY-MM-DD`. */
  readonly published: string | null
  /** When it was last changed, in the feed's own words. */
  readonly updated: string | null
  /** Its text as HTML, when the feed brings it whole or in part. */
  readonly content: string | null
}

/** A feed as it was sent once. */
export interface Feed {
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
}

/** One feed of a list. */
export interface FeedSource {
  readonly url: string
  readonly title: string | null
}

type Thing = Readonly<Record<string, unknown>>

/** The newest are first; a feed that lists more is taken for its first thousand. */
const MAX_ENTRIES = 1000

/** The entries of an RSS, Atom, RDF or JSON feed. Entities that it defines are not expanded. Throws `IntakeError`. */
export async function readFeed(label: string, text: string, address: string | null): Promise<Feed> {
  const { parseFeed } = await import('feedsmith')
  try {
    const feed = parseFeed(text).feed as Thing
    const items = listOf(feed['items'] ?? feed['entries']).slice(0, MAX_ENTRIES)
    return { title: textOf(feed['title']), entries: items.map((item) => toEntry(item, address)) }
  } catch {
    throw new IntakeError(label, 'is no feed that can be read', 'give RSS, Atom or a JSON feed')
  }
}

/** The feeds of an OPML list, also in its folders. Throws `IntakeError`. */
export async function readFeedList(label: string, text: string): Promise<readonly FeedSource[]> {
  const { parseOpml } = await import('feedsmith')
  try {
    const { body } = parseOpml(text) as { readonly body?: Thing }
    return sourcesIn(listOf(body?.['outlines']))
  } catch {
    throw new IntakeError(label, 'is no list of feeds', 'give OPML')
  }
}

function sourcesIn(outlines: readonly Thing[]): readonly FeedSource[] {
  return outlines.flatMap((outline) => {
    const url = textOf(outline['xmlUrl'])
    const own = url === null ? [] : [{ url, title: textOf(outline['title']) ?? textOf(outline['text']) }]
    return [...own, ...sourcesIn(listOf(outline['outlines']))]
  })
}

function toEntry(item: Thing, address: string | null): FeedEntry {
  const link = linkOf(item, address)
  const date = [
    item['pubDate'],
    item['published'],
    item['date_published'],
    within(item, 'dc', 'dates'),
    item['updated'],
  ]
  return {
    id: textOf(item['guid']) ?? textOf(item['id']) ?? link ?? '',
    title: textOf(item['title']),
    link,
    byline: bylineOf(item),
    published: date.flatMap((value) => readDay(textOf(value) ?? '') ?? [])[0] ?? null,
    updated:
      textOf(item['updated']) ?? textOf(item['date_modified']) ?? textOf(within(item, 'atom', 'updated')),
    content:
      textOf(within(item, 'content', 'encoded')) ??
      textOf(item['content_html']) ??
      textOf(item['content']) ??
      textOf(item['content_text']) ??
      textOf(item['summary']) ??
      textOf(item['description']),
  }
}

function linkOf(item: Thing, address: string | null): string | null {
  const links = listOf(item['links'])
  const own = links.find(({ rel }) => rel === undefined || rel === 'alternate')
  const given = textOf(item['link']) ?? textOf(item['url']) ?? textOf(own?.['href'])
  if (given === null || !URL.canParse(given, address ?? undefined)) return null
  return new URL(given, address ?? undefined).href
}

function bylineOf(item: Thing): string | null {
  const authors = listOf(item['authors']).flatMap((author) => textOf(author['name']) ?? [])
  const creators = within(item, 'dc', 'creators')
  return authors.join(', ') || (Array.isArray(creators) ? creators.join(', ') : null) || null
}

function within(item: Thing, space: string, name: string): unknown {
  const inner = item[space]
  return typeof inner === 'object' && inner !== null ? (inner as Thing)[name] : undefined
}

function listOf(value: unknown): readonly Thing[] {
  return Array.isArray(value)
    ? value.filter((one): one is Thing => typeof one === 'object' && one !== null)
    : []
}

/** Feeds give a text as it is, as an object with its value, or as a list. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'object' && value !== null ? textOf((value as Thing)['value']) : null
}
