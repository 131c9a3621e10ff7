import type { Span } from '../../model/span.ts'

/** Fewer letters say nothing about a whole text, fewer words nothing about a line ("IN BRIEF"). */
const LETTERS = 60
const WORDS = 4

/** The parts of a text whose letter case says nothing: a text all in small letters or all in capitals, else its lines in capitals. */
export function oneCase(text: string): readonly Span[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (letters >= LETTERS && (capitals === 0 || capitals > letters * 0.95))
    return [{ start: 0, end: text.length }]
  return Array.from(text.matchAll(/[^\r\n]+/g))
    .filter(([line]) => isShouted(line))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

function isShouted(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  return words.length >= WORDS && !/\p{Ll}/u.test(line)
}
