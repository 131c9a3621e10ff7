import type { Span } from '../../model/span.ts'
import { toPhrase, type Phrase } from './phrase.ts'
import type { TimeWords } from './words.ts'

/** The words that tie one time, or two neighbours: those right before the first, and those that fill the gap. */
export interface Ties {
  readonly before: Phrase | null
  readonly between: Phrase | null
}

/** Compiles the patterns of a join or compound. */
export function toTies(
  words: TimeWords,
  given: { readonly before?: string; readonly between?: string },
): Ties {
  return {
    before: given.before === undefined ? null : toPhrase(words, given.before),
    between: given.between === undefined ? null : toPhrase(words, given.between),
  }
}

/** The most characters that the words between two times take up. */
const REACH = 40

/** The span of `first`, its neighbour and the words that tie them, not before `floor`; null when nothing ties them. */
export function tiedSpan(
  text: string,
  first: Span,
  next: Span | null,
  floor: number,
  ties: Ties,
): Span | null {
  const second = ties.between ? next : first
  if (!second) return null
  if (ties.between && !fills(ties.between, text, first.end, second.start)) return null
  const start = ties.before ? ties.before.endingAt(text, first.start) : first.start
  return start === null || start < floor ? null : { start, end: second.end }
}

function fills(phrase: Phrase, text: string, from: number, to: number): boolean {
  return to - from <= REACH && phrase.fills(text.slice(from, to))
}
