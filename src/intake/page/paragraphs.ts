import type { PageNode } from './document.ts'

const ELEMENT = 1
const TEXT = 3

/** Captions tell of pictures, which are often of another day. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION BUTTON FORM INPUT SELECT TEXTAREA LABEL NAV ASIDE IFRAME SVG OBJECT VIDEO AUDIO CANVAS TITLE'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TR HR ADDRESS DETAILS SUMMARY BODY'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
/** Soft hyphens, zero-width spaces and byte order marks are for the layout of a page. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** The paragraphs of an element's text in order, each with single spaces; a line break within one is kept. */
export function paragraphs(root: PageNode): readonly string[] {
  const found: string[] = []
  let open = ''
  const close = (): void => {
    const text = tidy(open)
    if (text !== '') found.push(text)
    open = ''
  }
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toUpperCase()
    if (LEFT_OUT.has(name)) return
    if (name === 'BR') open += '\n'
    if (CELLS.has(name)) open += ' '
    if (BLOCKS.has(name)) close()
    for (const child of Array.from(node.childNodes)) visit(child)
    if (BLOCKS.has(name)) close()
  }
  visit(root)
  close()
  return found
}

function tidy(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
