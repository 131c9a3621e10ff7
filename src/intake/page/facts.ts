import { readDay } from '../day.ts'
import type { PageDocument } from './document.ts'
import { linkedArticle } from './linked-data.ts'

/** What a page says of its article beside the text; null where it does not say. */
export interface PageFacts {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  /** The address that it gives itself. */
  readonly url: string | null
  /** The article's text, where the page repeats it for machines. */
  readonly body: string | null
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]
const TIMES = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']

/** The facts of a page: from its JSON-LD, its meta elements, and its times. */
export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedArticle(document)
  const meta = metaOf(document)
  const outlet = first(meta('og:site_name'), linked?.outlet, meta('application-name'))
  const title = first(linked?.title, meta('og:title', 'twitter:title', 'dc.title'), onlyHeading(document))
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    byline: first(linked?.byline, meta('author', 'parsely-author', 'dc.creator', 'byl')),
    outlet,
    published: firstDay([linked?.published, ...DATES.map((name) => meta(name)), ...timesOf(document)]),
    url: first(attribute(document, 'link[rel="canonical"]', 'href'), meta('og:url'), linked?.url),
    body: first(linked?.body),
  }
}

function first(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined) ?? null
}

/** Reads `<meta>` by property, name or itemprop, in any case. The first that is not empty counts. */
function metaOf(document: PageDocument): (...names: readonly string[]) => string | null {
  const contents = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = tidy(element.getAttribute('content'))
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name !== undefined && content !== null && !contents.has(name)) contents.set(name, content)
    }
  }
  return (...names) =>
    names.map((name) => contents.get(name.toLowerCase())).find((text) => text !== undefined) ?? null
}

function firstDay(dates: readonly (string | null | undefined)[]): string | null {
  for (const date of dates) {
    const day = date === null || date === undefined ? null : readDay(date)
    if (day !== null) return day
  }
  return null
}

function timesOf(document: PageDocument): readonly (string | null)[] {
  return TIMES.map((selector) => attribute(document, selector, 'datetime'))
}

function attribute(document: PageDocument, selector: string, name: string): string | null {
  return tidy(document.querySelector(selector)?.getAttribute(name) ?? null)
}

function onlyHeading(document: PageDocument): string | null {
  const [first, second] = [...document.querySelectorAll('h1')]
  return first === undefined || second !== undefined ? null : tidy(first.textContent)
}

/** "Port shelled | Harbour Post" of the Harbour Post is "Port shelled". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title
  const [head] = /^.+?(?=\s*[|\-–—·»:]\s*$)/.exec(title.slice(0, -outlet.length)) ?? []
  return head ?? title
}

function tidy(text: string | null): string | null {
  const found = text?.replace(/\s+/g, ' ').trim() ?? ''
  return found === '' ? null : found
}
