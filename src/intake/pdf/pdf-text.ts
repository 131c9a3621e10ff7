import { MAX_BYTES } from '../decode.ts'

/** The text of a PDF, or what is wrong with it. */
export type PdfText = { readonly text: string } | { readonly problem: string; readonly remedy: string }

const MAX_PAGES = 300
const AS_TEXT = 'give its text as .txt'

interface Piece {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly transform?: readonly number[]
}

/** Reads a PDF, whose bytes it takes away. A hostile one may take any time and memory: see `readPdfText`. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false })
    if (pdf.numPages > MAX_PAGES) return { problem: `has more than ${MAX_PAGES} pages`, remedy: AS_TEXT }
    const paragraphs: string[] = []
    let length = 0
    for (let number = 1; number <= pdf.numPages && length <= MAX_BYTES; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const page = paragraphsOf(items as readonly Piece[])
      paragraphs.push(...page)
      length += page.reduce((sum, paragraph) => sum + paragraph.length, 0)
    }
    await pdf.destroy()
    if (paragraphs.length === 0) return { problem: 'is a PDF without text', remedy: AS_TEXT }
    return { text: paragraphs.join('\n\n') }
  } catch {
    return { problem: 'is a broken or locked PDF', remedy: AS_TEXT }
  }
}

/** Lines of one paragraph follow each other closely; a greater gap begins another. */
function paragraphsOf(items: readonly Piece[]): readonly string[] {
  const found: string[] = []
  let open = ''
  let last: number | null = null
  for (const { str = '', hasEOL = false, height = 0, transform } of items) {
    const y: number | null = transform?.[5] ?? null
    if (str.trim() !== '' && y !== null) {
      if (last !== null && Math.abs(last - y) > Math.max(height, 6) * 1.8) {
        found.push(open)
        open = ''
      }
      last = y
    }
    open += str
    if (hasEOL) open = `${open} `
  }
  return [...found, open].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
