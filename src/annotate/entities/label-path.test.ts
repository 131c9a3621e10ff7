import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelPath } from './label-path.ts'

const LABELS = ['O', 'B-Place', 'B-Person', 'I-Place', 'I-Person']
const anyScores = fc
  .array(fc.tuple(...LABELS.map(() => fc.integer({ min: -9, max: 9 }))), { maxLength: 5 })
  .map((rows) => rows.flat())

const shown = (scores: readonly number[]): string =>
  labelPath(scores, LABELS)
    .map((label) => LABELS[label])
    .join(' ')

function isValid(path: readonly number[]): boolean {
  return path.every((at, word) => {
    const label = LABELS[at]!
    if (!label.startsWith('I-')) return true
    return word > 0 && LABELS[path[word - 1]!]!.slice(1) === label.slice(1)
  })
}

function* allPaths(words: number, path: readonly number[] = []): Generator<readonly number[]> {
  if (path.length === words) yield path
  else for (const label of LABELS.keys()) yield* allPaths(words, [...path, label])
}

describe('the labels of a sentence', () => {
  test.each([
    ['no words', [], ''],
    ['the best of each word', [1, 0, 9, 0, 0, 1, 0, 0, 0, 9], 'B-Person I-Person'],
    ['an I does not begin', [1, 0, 5, 0, 9], 'B-Person'],
    ['nor follow another kind', [0, 9, 0, 0, 0, 0, 0, 0, 1, 9], 'B-Place I-Place'],
    ['where all is equal, the first', Array(10).fill(2), 'O O'],
  ])('%s', (_, scores, expected) => {
    expect(shown(scores)).toBe(expected)
  })

  test('are the best of all that may stand', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const sum = (path: readonly number[]) =>
          path.reduce((total, label, word) => total + scores[word * LABELS.length + label]!, 0)
        const path = labelPath(scores, LABELS)
        expect(isValid(path)).toBe(true)
        const best = Math.max(...[...allPaths(scores.length / LABELS.length)].filter(isValid).map(sum))
        expect(sum(path)).toBe(best)
      }),
      { numRuns: 50 },
    )
  })
})
