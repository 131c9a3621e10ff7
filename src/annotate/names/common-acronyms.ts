import type { Candidate } from './candidate.ts'
import type { Word } from './fold.ts'
import { NO_NAME } from './known-names.ts'

const ACRONYM = /^(\p{Lu}{2,})s?$/u

/** "improvised grain silos (IGS)": an acronym that the report spells out in common nouns names nobody, here and later on. */
export function commonAcronyms(words: readonly Word[]): readonly Candidate[] {
  const common = new Set(
    words.flatMap((_, at) => {
      const letters = ACRONYM.exec(textAt(words, at))?.[1] ?? ''
      return letters !== '' && spellsOut(words, at, letters) ? [letters] : []
    }),
  )
  if (common.size === 0) return []
  return words.flatMap((_, at) =>
    common.has(ACRONYM.exec(textAt(words, at))?.[1] ?? '')
      ? [{ first: at, last: at + 1, name: NO_NAME }]
      : [],
  )
}

// The initials of the words before the bracket, none with a capital: not "Sahel Workers party (SWP)". "One-way" counts as two.
function spellsOut(words: readonly Word[], at: number, letters: string): boolean {
  if (textAt(words, at - 1) !== '(' || textAt(words, at + 1) !== ')') return false
  let left = letters.length
  for (let index = at - 2; index >= 0 && left > 0; index--) {
    const text = textAt(words, index)
    if (text === '-') continue
    if (!/^\p{Ll}/u.test(text) || text.charAt(0).toUpperCase() !== letters.charAt(left - 1)) return false
    left--
  }
  return left === 0
}

function textAt(words: readonly Word[], at: number): string {
  return words[at]?.token.text ?? ''
}
