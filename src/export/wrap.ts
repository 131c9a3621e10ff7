/** Some text in one style. */
export interface Piece {
  readonly text: string
  readonly style: (text: string) => string
}

/** A word may be of several pieces: "‹strike›" and its full stop. */
type Word = readonly Piece[]

/**
 * The pieces, one after the other, as lines of at most `width` columns; every line but the first is indented by `indent`, the
 * first by `first`. A longer word stays whole. Ends with a line feed.
 */
export function wrap(pieces: readonly Piece[], width: number, indent: number, first = indent): string {
  const lines: string[] = []
  let line = ' '.repeat(first)
  let column = first
  let empty = true
  for (const word of words(pieces)) {
    const size = word.reduce((sum, { text }) => sum + text.length, 0)
    if (!empty && column + 1 + size > width) {
      lines.push(line)
      line = ' '.repeat(indent)
      column = indent
      empty = true
    }
    line += (empty ? '' : ' ') + word.map(({ text, style }) => style(text)).join('')
    column += (empty ? 0 : 1) + size
    empty = false
  }
  return [...lines, line].map((line) => `${line}\n`).join('')
}

function words(pieces: readonly Piece[]): readonly Word[] {
  const all: Piece[][] = [[]]
  for (const { text, style } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) all.push([])
      if (part !== '') all.at(-1)?.push({ text: part, style })
    }
  }
  return all.filter((word) => word.length > 0)
}

/** One line of harmless text: white space is a space; control and direction characters, which can deceive a terminal, are gone. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}
