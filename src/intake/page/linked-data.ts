import type { PageDocument } from './document.ts'

/** What the JSON-LD of a page says of its article, untouched. */
export interface LinkedArticle {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly body: string | null
}

type Thing = Readonly<Record<string, unknown>>

/** More things than this are no description of an article. */
const MAX_THINGS = 1000
const ARTICLE = /(?:article|posting|report)$/i

/** The first article that the page describes in JSON-LD (schema.org), wherever it is nested; null when there is none. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  const article = things(document).find(isArticle)
  if (article === undefined) return null
  return {
    title: stringOf(article['headline']) ?? stringOf(article['name']),
    byline: names(article['author']).join(', ') || null,
    outlet: names(article['publisher'])[0] ?? null,
    published: stringOf(article['datePublished']) ?? stringOf(article['dateCreated']),
    url: stringOf(article['url']) ?? idOf(article['mainEntityOfPage']),
    body: stringOf(article['articleBody']),
  }
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))
}

/** All objects of all blocks, outer before inner, so that an article comes before those that it mentions. */
function things(document: PageDocument): readonly Thing[] {
  const queue: unknown[] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => parse(script.textContent ?? ''),
  )
  const found: Thing[] = []
  for (let next = 0; next < queue.length && found.length < MAX_THINGS; next++) {
    const value = queue[next]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_THINGS))
    else if (isThing(value)) {
      found.push(value)
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'))
    }
  }
  return found
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Broken blocks are frequent and say nothing. Some are wrapped in a comment or CDATA for old browsers. */
function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
        '',
      ),
    )
  } catch {
    return null
  }
}

function names(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) => (isThing(one) ? stringOf(one['name']) : stringOf(one)) ?? [])
}

function idOf(value: unknown): string | null {
  return isThing(value) ? stringOf(value['@id']) : stringOf(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
