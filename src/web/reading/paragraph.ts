import type { Span } from '../../model/span.ts'

/** The lines of a text that hold more than white space, without the white space around them. */
export function paragraphs(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n\r]*\S)?/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}
