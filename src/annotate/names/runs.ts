import type { ActorIndex } from './actor-index.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './fold.ts'

/** A sequence of capitalised words `[first, last)` that may be, or may hold, one name. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Sequences of capitalised words with the small words that persons' names hold inside ("Mohammed bin Salman", "Ki-moon"). */
export function capitalRuns(
  words: readonly Word[],
  known: readonly Candidate[],
  { shapes }: ActorIndex,
): readonly Run[] {
  const closed = new Set<number>()
  for (const { first, last, name } of known) {
    if (name.kind !== 'state' && name.kind !== 'people' && !isSurname(name.why, first, last)) {
      for (let at = first; at < last; at++) closed.add(at)
    }
  }
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    const last =
      isNameWord(words[at], closed.has(at)) || startsWithArticle(words, at)
        ? runEnd(words, at, closed, shapes.particles)
        : at
    if (last > at) runs.push({ first: at, last })
    at = Math.max(last, at + 1)
  }
  return runs
}

// A lone known surname may belong to another person: "Melania Trump".
function isSurname(why: string, first: number, last: number): boolean {
  return why.endsWith(': person') && last - first === 1
}

function isNameWord(word: Word | undefined, closed: boolean): boolean {
  return (
    word !== undefined &&
    !closed &&
    word.capital &&
    /^\p{Lu}/u.test(word.token.text) &&
    word.token.text !== 'I'
  )
}

// "al - Masri": the article opens a run only when its name follows.
function startsWithArticle(words: readonly Word[], at: number): boolean {
  return words[at]?.article === true && words[at + 1]?.token.text === '-' && words[at + 2]?.capital === true
}

function runEnd(
  words: readonly Word[],
  first: number,
  closed: ReadonlySet<number>,
  particles: ReadonlySet<string>,
): number {
  let last = first + 1
  let at = first + 1
  while (at < words.length && at < first + 14) {
    const word = words[at] as Word
    const text = word.token.text
    if (closed.has(at) || word.token.start > (words[at - 1] as Word).token.end + 1) break
    if (isNameWord(word, false) || word.glued) last = at + 1
    else if (!(text === '-' && isTight(words, at)) && !particles.has(text.toLowerCase()) && !word.article)
      break
    at++
  }
  return last
}

// A hyphen inside a name has no space beside it: "Ki-moon", not "Lund - a rebel".
function isTight(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.token.start === words[at - 1]?.token.end && words[at]?.token.end === words[at + 1]?.token.start
  )
}
