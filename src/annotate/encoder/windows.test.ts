import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EncodedSentence } from '../../model/doc.ts'
import type { PiecedSentence } from './pieced-sentence.ts'
import { joined, partOf, type Window, windowsOf } from './windows.ts'

/** A sentence of words with so many pieces; a piece has the number of its word. */
function sentenceOf(lengths: readonly number[]): PiecedSentence {
  const starts = [0]
  let end = 1
  for (const length of lengths) {
    starts.push(end)
    end += length
  }
  const pieces = lengths.flatMap((length, word) => Array.from({ length }, () => 1000 + word))
  return { pieces: [1, ...pieces, 2], shapes: [0, ...pieces.map(() => 3), 0], starts }
}

const anySentence = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 900 })
  .map((lengths) => sentenceOf(lengths))

/** An answer in which every number tells which words it is about. */
function answerFor(part: PiecedSentence): EncodedSentence {
  const names = part.starts.map((start, word) => (word === 0 ? 0 : part.pieces[start]! - 999))
  const words = names.slice(1)
  const pairs = words.flatMap((word) => names.map((head) => word * 1000 + head))
  return {
    words: words.length,
    tags: words.map((word) => word % 17),
    arcs: pairs,
    relations: pairs.map((pair) => pair % 50),
    entities: words.flatMap((word) => [word, -word]),
    arms: words,
    acts: words,
  }
}

/** Pairs of a word and a head of which the answer says other than the word's window did. */
function* wrongPairs({ words, arcs, relations }: EncodedSentence, window: Window): Generator<string> {
  const { first, last, from, to } = window
  for (let word = from; word < to; word++)
    for (let column = 0; column <= words; column++) {
      const seen = column === 0 || (column > first && column <= last)
      const at = word * (words + 1) + column
      const [arc, relation] = seen ? [(word + 1) * 1000 + column, column % 50] : [-1e6, -1]
      if (arcs[at] !== arc || relations[at] !== relation) yield `${word} under ${column}`
    }
}

describe('windows', () => {
  test('a usual sentence is seen whole', () => {
    const sentence = sentenceOf([1, 2, 3])
    expect(sentence.starts).toEqual([0, 1, 2, 4])
    expect(windowsOf(sentence)).toEqual([{ first: 0, last: 3, from: 0, to: 3 }])
    expect(partOf(sentence, windowsOf(sentence)[0]!)).toBe(sentence)
  })

  test('every window fits the model, and every word is answered for once, with words around it', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const windows = windowsOf(sentence)
        const words = sentence.starts.length - 1
        expect(
          windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        ).toEqual(Array.from({ length: words }, (_, i) => i))
        for (const window of windows) {
          expect(partOf(sentence, window).pieces.length).toBeLessThanOrEqual(512)
          expect(window.last - window.first).toBeLessThanOrEqual(200)
          expect(window.from === 0 || window.from - window.first >= 25).toBe(true)
          expect(window.to === words || window.last - window.to >= 25).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('what is joined says of each word and pair what its window said', () => {
    fc.assert(
      fc.property(anySentence, (sentence) => {
        const windows = windowsOf(sentence)
        const whole = joined(
          windows,
          windows.map((window) => answerFor(partOf(sentence, window))),
        )
        const words = sentence.starts.length - 1
        expect(whole.words).toBe(words)
        expect(Array.from(whole.arms)).toEqual(Array.from({ length: words }, (_, word) => word + 1))
        expect(Array.from(whole.tags)).toEqual(Array.from({ length: words }, (_, word) => (word + 1) % 17))
        expect(whole.entities.length).toBe(2 * words)
        const wrong = windows.flatMap((window) => [...wrongPairs(whole, window)])
        expect(wrong).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
