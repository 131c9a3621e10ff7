import type { Words } from '../../model/span.ts'
import { wordsAt } from '../../model/span.ts'

/**
 * Where words stand in a text: of several places the one nearest to `near`, as they are written before another case. White space of any
 * kind counts as one space. Null when the text has not got them.
 */
export function findWords(text: string, words: string, near: number): Words | null {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(String.raw`\s+`)
  if (pattern === '') return null
  return nearest(text, new RegExp(pattern, 'gu'), near) ?? nearest(text, new RegExp(pattern, 'giu'), near)
}

function nearest(text: string, pattern: RegExp, near: number): Words | null {
  const found = [...text.matchAll(pattern)].map((match) =>
    wordsAt(text, match.index, match.index + match[0].length),
  )
  const distance = ({ start }: Words): number => Math.abs(start - near)
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
