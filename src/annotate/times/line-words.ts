import type { TimeWords } from './words.ts'

/** A word may start a match that holds a needed word so many words on, */
const BACK = 12
/** or one that needs a word so many words before it ("the 4" of "May 3 and 4"). */
const ON = 6

/** Finds where, in a line, a match may start that needs one of some words. */
export interface LineWords {
  /** Offsets, ascending: the words around those that are, or are of a kind, needed. */
  startsNear(needs: readonly string[]): readonly number[]
}

/**
 * Indexes a line by its words in lower case, their kinds (data/lexicon/times.yaml), and `figure` for digits. Most lines hold few of
 * them, so most rules need look at few places.
 */
export function toLineWords(words: TimeWords): (line: string) => LineWords {
  const kinds = new Map<string, Set<string>>()
  for (const [kind, values] of words.values)
    for (const phrase of values.keys())
      for (const { 0: word } of wordsIn(phrase)) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind))
  return (line) => {
    const own = [...wordsIn(line)]
    const holding = new Map<string, number[]>()
    const hold = (key: string, index: number): void => {
      const at = holding.get(key)
      if (at) at.push(index)
      else holding.set(key, [index])
    }
    for (const [index, { 0: word }] of own.entries()) {
      hold(word, index)
      if (/^\d/.test(word)) hold('figure', index)
      for (const kind of kinds.get(word) ?? []) hold(kind, index)
    }
    return { startsNear: (needs) => startsNear(own, needs, holding) }
  }
}

function startsNear(
  own: readonly RegExpExecArray[],
  needs: readonly string[],
  holding: ReadonlyMap<string, readonly number[]>,
): number[] {
  const near = new Set<number>()
  for (const need of needs)
    for (const index of holding.get(need) ?? [])
      for (let at = Math.max(0, index - BACK); at <= Math.min(own.length - 1, index + ON); at++) near.add(at)
  return [...near].toSorted((a, b) => a - b).map((index) => own[index]?.index ?? 0)
}

function wordsIn(text: string): IterableIterator<RegExpExecArray> {
  return text.toLowerCase().matchAll(/[a-z]+|\d+/g)
}
