import { IntakeError } from '../intake-error.ts'
import { type FormReader, received, wholePart } from './form-reader.ts'

const MAX_PDF = 20_000_000
const MAX_PAGES = 300

interface Piece {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly height?: number
  readonly transform?: readonly number[]
}

/** A PDF with text: one report. Scans have none. */
export const readPdf: FormReader = async function* (resource, batch) {
  const part = await wholePart(resource, 'pdf', MAX_PDF, 'give its text as .txt')
  const text = await textOf(part.label, part.bytes)
  yield await received(resource, part, { text, url: resource.url }, batch)
}

async function textOf(label: string, bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // It takes the bytes away, and they are the original.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false })
    if (pdf.numPages > MAX_PAGES)
      throw new IntakeError(label, `has more than ${MAX_PAGES} pages`, 'give its text as .txt')
    const paragraphs: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      paragraphs.push(...paragraphsOf(items as readonly Piece[]))
    }
    await pdf.destroy()
    if (paragraphs.length === 0)
      throw new IntakeError(label, 'is a PDF without text', 'give its text as .txt')
    return paragraphs.join('\n\n')
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError(label, 'is a broken or locked PDF', 'give its text as .txt')
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
