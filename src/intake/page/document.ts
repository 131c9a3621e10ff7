import { IntakeError } from '../intake-error.ts'

/** A node of a page: as much of the DOM as intake looks at. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}

/** A page that was parsed and never run. */
export interface PageDocument {
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Pages of news have some thousands of elements, at most some dozens deep. The time to find their text grows faster than both. */
const MAX_ELEMENTS = 30_000
const MAX_DEPTH = 128

/** The document of a page's HTML, whole or a part. Nothing of it is run or loaded. Throws `IntakeError`. */
export async function openDocument(label: string, html: string): Promise<PageDocument> {
  const [{ parseHTML }, tags] = await Promise.all([import('linkedom'), countTags(label, html)])
  // Types of the DOM are not those of a Node program.
  return (parseHTML(whole(html, tags)) as unknown as { readonly document: PageDocument }).document
}

interface Tags {
  readonly html: boolean
  readonly body: boolean
}

/** Looks through a page before a tree is made of it: a page can be made so that the tree takes minutes. */
async function countTags(label: string, html: string): Promise<Tags> {
  const { Parser } = await import('htmlparser2')
  const seen = new Set<string>()
  let elements = 0
  let depth = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'html' || name === 'body') seen.add(name)
      if (++elements > MAX_ELEMENTS || ++depth > MAX_DEPTH) throw tooMuch(label)
    },
    onclosetag: () => depth--,
  })
  parser.end(html)
  return { html: seen.has('html'), body: seen.has('body') }
}

function tooMuch(label: string): IntakeError {
  const limits = `${MAX_ELEMENTS.toLocaleString('en')} elements, or nests them more than ${MAX_DEPTH} deep`
  return new IntakeError(label, `has more than ${limits}`, 'give its text as .txt')
}

/** HTML lets a page leave out the tags html and body; what looks for its text does not. */
function whole(html: string, tags: Tags): string {
  if (tags.html && tags.body) return html
  if (!tags.html && tags.body) return `<!doctype html><html>${html}</html>`
  if (!tags.html) return `<!doctype html><html><head></head><body>${html}</body></html>`
  const head = /<\/head\s*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html)
  const end = head === null ? 0 : head.index + head[0].length
  return `${html.slice(0, end)}<body>${html.slice(end)}`
}
