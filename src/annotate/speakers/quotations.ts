import type { Span } from '../../model/span.ts'

/** A stretch of direct quotation within one paragraph, with its marks. */
export interface Quotation extends Span {
  /** Long or finished enough to be somebody's speech rather than a word held at arm's length: “freedom”. */
  readonly speech: boolean
  /** True when it goes on from a quotation left open at the end of the paragraph before. */
  readonly continues: boolean
  /** True when its mark is closed in its own paragraph. */
  readonly closed: boolean
}

interface Opened {
  readonly start: number
  readonly closer: string
}

/** The direct quotations of a text, in order: “…”, "…", ''…'' and ‘…’, a repeated opening mark at each paragraph of a long one. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let open = false
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line[0].trim() === '') continue
    const pieces = inParagraph(line[0], line.index)
    const first = pieces[0]
    const goesOn = open && first !== undefined && text.slice(line.index, first.start).trim() === ''
    if (open && !goesOn) dropUnclosed(found)
    for (const [index, piece] of pieces.entries()) found.push(toQuotation(text, piece, goesOn && index === 0))
    open = pieces.at(-1)?.closed === false
  }
  if (open) dropUnclosed(found)
  return found
}

// A mark that never closes is a slip of the press: it would make all that follows a quotation.
function dropUnclosed(found: Quotation[]): void {
  const last = found.at(-1)
  if (last && !last.closed && !last.continues) found.pop()
}

function inParagraph(line: string, offset: number): { start: number; end: number; closed: boolean }[] {
  const pieces: { start: number; end: number; closed: boolean }[] = []
  let opened: Opened | null = null
  for (let at = 0; at < line.length; at++) {
    const mark = line.startsWith("''", at) ? "''" : (line[at] as string)
    if (opened === null) opened = openerAt(line, at, mark)
    else if (mark === opened.closer && at > opened.start + 1) {
      pieces.push({ start: offset + opened.start, end: offset + at + mark.length, closed: true })
      opened = null
    }
    at += mark.length - 1
  }
  if (opened)
    pieces.push({ start: offset + opened.start, end: offset + line.trimEnd().length, closed: false })
  return pieces
}

function openerAt(line: string, at: number, mark: string): Opened | null {
  const before = line[at - 1] ?? ' '
  const after = line[at + mark.length] ?? ' '
  if (mark === '“') return { start: at, closer: '”' }
  if ((mark === '"' || mark === "''") && /[\s([—–-]/.test(before) && /\S/.test(after))
    return { start: at, closer: mark }
  // A single mark opens speech only when its closing one follows a stop: ‘We shall go,’ but not ’90s or ‘resistance’.
  if (mark === '‘' && /[\s([]/.test(before)) {
    const end = line.slice(at).search(/[.,?!]’(?=\s|$)/)
    if (end > 0) return { start: at, closer: '’' }
  }
  return null
}

function toQuotation(text: string, piece: Span & { closed: boolean }, continues: boolean): Quotation {
  const inner = text.slice(piece.start, piece.end).replace(/^[“"'‘]+|[”"'’]+$/gu, '')
  const words = inner.split(/\s+/).length
  const sentence = /^[\p{Lu}\p{N}[…]/u.test(inner) && /[.,!?…—]$/.test(inner.trim())
  return { ...piece, continues, speech: words > 3 || sentence || !piece.closed }
}
