import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanningTree } from './spanning-tree.ts'

/** Scores of so many words; whole numbers, so that sums are exact. */
const scoresOf = (words: number, most = 20) =>
  fc.array(fc.integer({ min: -most, max: most }), {
    minLength: words * (words + 1),
    maxLength: words * (words + 1),
  })

const anyScores = (fewest: number, most: number) =>
  fc.integer({ min: fewest, max: most }).chain((words) => fc.tuple(fc.constant(words), scoresOf(words)))

/** Whether every word comes to the root by its heads, and only one at once. */
function isTree(heads: readonly number[]): boolean {
  const comes = (word: number): boolean => {
    let at = word
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at === 0) return true
      at = heads[at - 1] as number
    }
    return false
  }
  return heads.filter((head) => head === 0).length === 1 && heads.every((_, index) => comes(index + 1))
}

function weightOf(heads: readonly number[], arcs: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + (arcs[word * (heads.length + 1) + head] as number), 0)
}

function* allHeads(words: number, heads: readonly number[] = []): Generator<readonly number[]> {
  if (heads.length === words) yield heads
  else for (let head = 0; head <= words; head++) yield* allHeads(words, [...heads, head])
}

function bestWeight(words: number, arcs: readonly number[]): number {
  let best = -Infinity
  for (const heads of allHeads(words)) if (isTree(heads)) best = Math.max(best, weightOf(heads, arcs))
  return best
}

describe('the tree over the words of a sentence', () => {
  test.each([
    ['no words', 0, [], []],
    ['one word', 1, [3, 9], [0]],
    ['a chain', 2, [5, 0, 1, 1, 7, 0], [0, 1]],
    // Both words would best hang on each other.
    ['a cycle broken where it costs least', 2, [1, 0, 9, 4, 9, 0], [2, 0]],
    ['one root, though two would score more', 2, [9, 0, 1, 8, 2, 0], [0, 1]],
  ])('%s', (_, words, arcs, expected) => {
    expect(Array.from(spanningTree(arcs, words))).toEqual(expected)
  })

  test('is a tree with one root, whatever the scores', () => {
    fc.assert(
      fc.property(anyScores(1, 30), ([words, arcs]) => {
        expect(isTree(Array.from(spanningTree(arcs, words)))).toBe(true)
      }),
    )
  })

  test('is the best of all trees', () => {
    fc.assert(
      fc.property(anyScores(1, 5), ([words, arcs]) => {
        expect(weightOf(Array.from(spanningTree(arcs, words)), arcs)).toBe(bestWeight(words, arcs))
      }),
      { numRuns: 300 },
    )
  })

  test('stays the same when a row of scores is moved by one number', () => {
    fc.assert(
      fc.property(anyScores(2, 12), fc.integer({ min: -50, max: 50 }), ([words, arcs], by) => {
        const moved = arcs.map((score, at) => (at <= words ? score + by : score))
        const [one, other] = [arcs, moved].map((scores) => Array.from(spanningTree(scores, words)))
        expect(weightOf(other!, arcs)).toBe(weightOf(one!, arcs))
      }),
    )
  })

  test('is found where every step closes a cycle', () => {
    const words = 400
    const arcs = Array.from({ length: words * (words + 1) }, (_, at) => {
      const [word, column] = [Math.floor(at / (words + 1)), at % (words + 1)]
      return -Math.abs(column - 1 - word) - (column === 0 ? 1000 : 0) + ((word ^ column) & 1)
    })
    expect(isTree(Array.from(spanningTree(arcs, words)))).toBe(true)
  })
})
