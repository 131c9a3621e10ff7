import { IntakeError } from '../intake-error.ts'
import type { Draft } from '../to-report.ts'
import { decodePage } from './charset.ts'
import { openDocument, type PageDocument, type PageElement } from './document.ts'
import { pageFacts } from './facts.ts'
import { paragraphs } from './paragraphs.ts'

/** The most bytes that a page may have. */
export const MAX_PAGE = 5_000_000

/** Where a page came from: its address, and the encoding that the server gave; null when unknown. */
export interface PageOrigin {
  readonly url: string | null
  readonly charset: string | null
}

/**
 * The article of a web page: its title, its paragraphs with a blank line between two, and what the page says of it. Navigation,
 * captions, forms and scripts are left out, and nothing is run. Throws `IntakeError`.
 */
export async function readWebPage(label: string, bytes: Uint8Array, origin: PageOrigin): Promise<Draft> {
  const { text: html, mixed } = await decodePage(bytes, origin.charset)
  const draft = await readHtml(label, html, origin.url)
  if (mixed && /\ufffd/.test(`${draft.title} ${draft.text}`)) {
    throw new IntakeError(label, 'mixes encodings', 'save its text as UTF-8 .txt')
  }
  return draft
}

/** The article of some HTML, a whole page or a part of one. Throws `IntakeError`. */
export async function readHtml(label: string, html: string, address: string | null): Promise<Draft> {
  const document = await openDocument(label, html)
  const facts = pageFacts(document)
  const article = await readableArticle(document)
  const text = article.text ?? facts.body ?? (await plainText(label, html))
  if (text === null) throw new IntakeError(label, 'is a page without text', 'give the page of one article')
  return {
    text,
    title: facts.title ?? article.title,
    byline: facts.byline ?? article.byline,
    outlet: facts.outlet,
    published: facts.published,
    url: ownAddress(facts.url, address),
  }
}

interface Article {
  readonly title: string | null
  readonly byline: string | null
  readonly text: string | null
}

/** Takes the document apart. */
async function readableArticle(document: PageDocument): Promise<Article> {
  const { Readability } = await import('@mozilla/readability')
  const found = new Readability<PageElement>(document as never, { serializer: asElement }).parse()
  return {
    title: found?.title?.trim() || null,
    byline: found?.byline?.trim() || null,
    text: found?.content ? textOf(found.content) : null,
  }
}

/** Readability would give HTML; the elements themselves are wanted. */
function asElement(node: unknown): PageElement {
  return node as PageElement
}

/** All text of a page that seems to have no article, but for its frame. */
async function plainText(label: string, html: string): Promise<string | null> {
  return textOf((await openDocument(label, html)).body)
}

function textOf(element: PageElement): string | null {
  return paragraphs(element).join('\n\n') || null
}

/**
 * The address that a page gives itself, if it may: a page that was fetched speaks for its own host only, and not for the front
 * page; so else its own address.
 */
function ownAddress(given: string | null, address: string | null): string | null {
  const own = given === null ? null : webAddress(given, address)
  if (address === null || own === null) return own?.href ?? address
  const fetched = new URL(address)
  const isFront = own.pathname === '/' && own.search === '' && fetched.pathname !== '/'
  return !isFront && siteOf(own) === siteOf(fetched) ? own.href : address
}

function webAddress(given: string, base: string | null): URL | null {
  if (!URL.canParse(given, base ?? undefined)) return null
  const url = new URL(given, base ?? undefined)
  return /^https?:$/.test(url.protocol) ? url : null
}

/** "www.", "m." and "amp." are other doors of one house. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|amp|mobile)\./, '')
}
