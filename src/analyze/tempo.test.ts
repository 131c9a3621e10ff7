import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEAST_SPANS, tempoOf, watchedSince } from './tempo.ts'

const always = (spans: number): readonly boolean[] => Array.from({ length: spans }, () => true)

test.each<readonly [string, readonly number[], readonly boolean[], string, boolean]>([
  ['a rise', [9, 1, 0, 2, 1, 1, 0, 1, 2, 1], always(10), 'above', false],
  ['the usual', [2, 1, 0, 2, 1, 1, 0, 1, 2, 1], always(10), 'within', false],
  ['a fall', [3, 20, 22, 19, 18, 21, 20, 22, 19, 20], always(10), 'below', false],
  ['silence', [0, 4, 5, 3, 4, 6, 4, 5, 4, 4], always(10), 'below', true],
  ['nothing where there was little', [0, 0, 1, 0, 0, 0, 1, 0, 0, 0], always(10), 'within', false],
  ['two of what was never told', [2, 0, 0, 0, 0, 0, 0, 0, 0, 0], always(10), 'within', false],
  ['three of what was never told', [3, 0, 0, 0, 0, 0, 0, 0, 0, 0], always(10), 'above', false],
  ['too little of before', [50, 1, 1, 1, 1], always(5), 'short', false],
  [
    'spans that nobody watched',
    [9, ...Array.from({ length: 12 }, () => 0)],
    [true, ...always(7)],
    'short',
    false,
  ],
  [
    'a span that nobody watched itself',
    [0, 4, 5, 3, 4, 6, 4, 5, 4, 4],
    [false, ...always(9)],
    'short',
    false,
  ],
])('%s', (_, counts, watched, standing, isSilent) => {
  expect(tempoOf(counts, watched)).toMatchObject({ count: counts[0], standing, isSilent })
})

test('an outlet is held against the spans after it was first heard', () => {
  expect(watchedSince([0, 2, 1, 3, 0, 0], always(6))).toEqual([true, true, true, false, false, false])
  expect(watchedSince([0, 2, 1, 3], [true, true, false, true])).toEqual([true, true, false, false])
})

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 30 })

test('spans that were not watched change nothing, and nothing is said of too few', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 30 }), (before, count) => {
      const plain = tempoOf([count, ...before], always(before.length + 1))
      const gaps = before.flatMap((one) => [one, 17])
      const watched = [true, ...before.flatMap(() => [true, false])]
      expect(tempoOf([count, ...gaps], watched)).toEqual(plain)
      expect(plain.standing === 'short').toBe(before.length < LEAST_SPANS)
      expect(plain.standing !== 'within' || plain.count >= plain.low!).toBe(true)
      expect(!plain.isSilent || plain.count === 0).toBe(true)
    }),
  )
})
