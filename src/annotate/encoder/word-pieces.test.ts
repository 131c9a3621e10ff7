import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_PIECES, wordPieces } from './word-pieces.ts'
import { SHAPES, shapeOf } from './word-shape.ts'

const file = new URL('../../../models/reader/vocabulary.txt', import.meta.url)
const pieces = wordPieces(readFileSync(file, 'utf8').trimEnd().split('\n'))

// The numbers are those of training/reader/wordpiece.py: what the model learned and what it is asked must be the same.
test.each([
  ['the', [1996], 'lower'],
  ['Soldiers', [3548], 'capital'],
  ['NDJAMENA', [1050, 2094, 3900, 3549, 2050], 'upper'],
  ['Erdoğan', [9413, 16168, 2319], 'capital'],
  ['Côte', [17155], 'capital'],
  ['d’Ivoire', [1040, 1521, 28346, 7442], 'mixed'],
  ['al-Asad', [2632, 1011, 17306, 2094], 'mixed'],
  ['U.S.', [1057, 1012, 1055, 1012], 'upper'],
  ['n’t', [1050, 1521, 1056], 'lower'],
  ["'s", [1005, 1055], 'lower'],
  ['2,500', [1016, 1010, 3156], 'digits'],
  ['F-16', [1042, 1011, 2385], 'letters-and-digits'],
  ['3rd', [3822], 'letters-and-digits'],
  ['$', [1002], 'mark'],
  ['—', [1517], 'mark'],
  ['Straße', [2358, 27807], 'capital'],
  ['ΣΟΦΟΣ', [1173, 29730, 29736, 15297], 'upper'],
  ['İzmir', [1045, 2480, 14503], 'capital'],
  ['قرية', [1292, 17149, 14498, 19433], 'lower'],
  ['東京', [1879, 30281], 'lower'],
  ['Кyiv', [1189, 10139, 2615], 'capital'],
  ['McKay', [16225], 'mixed'],
  ['iPhone', [18059], 'mixed'],
  ['A', [1037], 'capital'],
  ['zzxqqj', [1062, 2480, 2595, 4160, 4160, 3501], 'lower'],
  ['😀', [100], 'mark'],
  ['\u0301', [100], 'mark'],
  ['x'.repeat(101), [100], 'lower'],
  ['Nagorno-Karabakh-Shusha-Lachin', [6583, 20255, 3630, 1011, 13173, 3676, 10023, 1011], 'mixed'],
])('%s', (word, expected, shape) => {
  expect(pieces.of(word)).toEqual(expected)
  expect(SHAPES[shapeOf(word)]).toBe(shape)
})

test('any word has pieces, and not too many', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect(pieces.of(word).length).toBeGreaterThan(0)
      expect(pieces.of(word).length).toBeLessThanOrEqual(MOST_PIECES)
      expect(shapeOf(word)).toBeGreaterThan(0)
    }),
  )
})

test('a vocabulary without the pieces of BERT is refused', () => {
  expect(() => wordPieces(['the'])).toThrow('[UNK]')
})
