import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodedUnit, krippendorffAlpha } from './krippendorff-alpha.ts'

/** Units from rows of coders, as the published tables have them: a value a column, "." where nothing was said. */
function unitsOf(...coders: readonly string[]): readonly CodedUnit[] {
  const rows = coders.map((row) => row.split(' '))
  return rows[0]!.map((_, i) => rows.map((row) => row[i]!).filter((value) => value !== '.'))
}

describe('Krippendorff’s alpha', () => {
  // Krippendorff 2011, Computing Krippendorff's alpha-reliability: examples A, B and C.
  it.each<[string, readonly CodedUnit[], number]>([
    ['of two coders and two values', unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    ['of two coders and five values', unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), 0.692],
    [
      'of four coders who left units out',
      unitsOf(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
  ])('%s is as published', (_, units, alpha) => {
    expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3)
  })

  it.each<[string, readonly CodedUnit[], number | null]>([
    [
      'is 1 when all agree',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      1,
    ],
    ['is none without a unit that was coded twice', [['a'], ['b']], null],
    [
      'is none when all values are alike',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      null,
    ],
    [
      'is below 0 when coders disagree more than by chance',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      -0.5,
    ],
  ])('%s', (_, units, alpha) => {
    expect(krippendorffAlpha(units)).toEqual(alpha)
  })

  it('is the same whatever the values are called, and in any order of units and coders', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
        const renamed = units.map((one) => one.map((value) => `${value}!`).toReversed()).toReversed()
        expect(krippendorffAlpha(renamed) ?? 2).toBeCloseTo(krippendorffAlpha(units) ?? 2, 9)
      }),
    )
  })
})
