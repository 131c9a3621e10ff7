/** The forms in which reports come. */
export type Form = 'text' | 'page' | 'json' | 'jsonl' | 'table' | 'feed' | 'archive' | 'pdf'

/** What some bytes are: a form that is read, or one that is not: then what it is, and what to do. */
export type Sniffed = Form | { readonly problem: string; readonly remedy: string }

/** So many of the first bytes tell what the others are. */
export const HEAD = 65_536

const ENDINGS: readonly (readonly [RegExp, Form])[] = [
  [/\.txt$/i, 'text'],
  [/\.(?:html?|xhtml)$/i, 'page'],
  [/\.json$/i, 'json'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.(?:csv|tsv)$/i, 'table'],
  [/\.(?:xml|rss|atom|rdf)$/i, 'feed'],
  [/\.warc$/i, 'archive'],
  [/\.pdf$/i, 'pdf'],
]

/** The endings that a directory's files are known by, for people. */
export const KNOWN_ENDINGS = '.txt, .html, .pdf, .json, .jsonl, .csv, .xml or .warc'

/** The form that a file's name tells, without ".gz"; null when it tells none. */
export function formOfName(name: string): Form | null {
  const bare = name.replace(/\.gz$/i, '')
  return ENDINGS.find(([ending]) => ending.test(bare))?.[1] ?? null
}

const MEDIA_TYPES: readonly (readonly [RegExp, Form])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'page'],
  [/^text\/plain$/, 'text'],
  [/^application\/pdf$/, 'pdf'],
  [/^application\/(?:rss|atom|rdf)\+xml$/, 'feed'],
  [/^application\/feed\+json$/, 'feed'],
  [/^(?:text|application)\/csv$/, 'table'],
  [/^text\/tab-separated-values$/, 'table'],
  [/^application\/(?:x-ndjson|jsonl|x-jsonlines)$/, 'jsonl'],
  [/^application\/json$/, 'json'],
  [/^application\/warc$/, 'archive'],
]

/** The form that a media type ("text/html") tells; null when it tells none. */
export function formOfMediaType(mediaType: string): Form | null {
  return MEDIA_TYPES.find(([type]) => type.test(mediaType))?.[1] ?? null
}

/** The media type of a form whose bytes came without one. */
export const MEDIA_TYPE: Readonly<Record<Form, string>> = {
  text: 'text/plain',
  page: 'text/html',
  json: 'application/json',
  jsonl: 'application/json',
  table: 'text/csv',
  feed: 'application/xml',
  archive: 'application/warc',
  pdf: 'application/pdf',
}

/**
 * What bytes are, by the first `HEAD` of them. What they begin with counts before what they are called; `told` (by a name or a
 * media type) decides where text can be one thing or another.
 */
export function sniff(head: Buffer, told: Form | null): Sniffed {
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (head.subarray(0, 6).toString('latin1') === 'WARC/1') return 'archive'
  if (head[0] === 0x1f && head[1] === 0x8b) return REFUSED.twice
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return REFUSED.zip
  // The form is told by ASCII signs, which UTF-16 writes with a NUL each.
  const text = head
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  return markupForm(text, told) ?? jsonForm(text, told) ?? told ?? 'text'
}

const REFUSED = {
  twice: { problem: 'is compressed twice', remedy: 'unpack it once' },
  zip: { problem: 'is a zip archive', remedy: 'unpack it and give its directory' },
  list: {
    problem: 'is a list of feeds',
    remedy: 'follow it with acta watch, or give the address of one feed',
  },
  xml: { problem: 'is XML, but no feed and no page', remedy: 'give RSS, Atom or HTML' },
} as const

/** Comments, processing instructions and a document type stand before the first element. */
const PROLOG = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\b[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/i

function markupForm(text: string, told: Form | null): Sniffed | null {
  if (!text.startsWith('<')) return null
  if (/^<!doctype\s+html\b/i.test(text)) return 'page'
  const [, root = ''] = /^<([\w:.-]+)/.exec(text.replace(PROLOG, '')) ?? []
  if (/^(?:rss|feed|rdf:RDF)$/i.test(root)) return 'feed'
  if (/^opml$/i.test(root)) return REFUSED.list
  if (/^(?:html|head|body)$/i.test(root)) return 'page'
  if (text.startsWith('<?xml') && told !== 'page') return REFUSED.xml
  return told === 'feed' ? REFUSED.xml : null
}

function jsonForm(text: string, told: Form | null): Form | null {
  if (!/^(?:\{\s*"|\[\s*\{)/.test(text)) return null
  if (/^\{[^{]{0,2000}"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(text)) return 'feed'
  if (told === 'json' || told === 'jsonl') return told
  return text.startsWith('{') && isWholeJson(text.split('\n', 1)[0] ?? '') && text.includes('\n')
    ? 'jsonl'
    : 'json'
}

function isWholeJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
