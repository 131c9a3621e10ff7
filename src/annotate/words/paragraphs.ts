import type { Span } from '../../model/span.ts'

/** The lines of a text that hold more than white space, in order: news text breaks lines only between paragraphs. */
export function paragraphs(text: string): Span[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/g))
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ start: line.index, end: line.index + line[0].length }))
}
