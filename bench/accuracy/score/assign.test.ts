import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assign } from './assign.ts'

const sumOf = (grid: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [i, j]) => sum + grid[i]![j]!, 0)

/** The best sum by trying every order of the columns. */
function bestByTrying(grid: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === grid.length) return 0
  const here = grid[row]!.map((weight, j) =>
    used.includes(j) ? 0 : weight + bestByTrying(grid, row + 1, [...used, j]),
  )
  return Math.max(bestByTrying(grid, row + 1, used), ...here)
}

describe('assign', () => {
  it('gives nothing for an empty grid', () => {
    expect(assign([])).toEqual([])
    expect(assign([[], []])).toEqual([])
  })

  it('prefers the pair of sums over the greatest single weight', () => {
    const grid = [
      [3, 2],
      [2, 0],
    ]
    expect(sumOf(grid, assign(grid))).toBe(4)
  })

  it('uses each row and column once and finds the greatest sum', () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(grids, (grid) => {
        const pairs = assign(grid)
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length)
        expect(sumOf(grid, pairs)).toBe(bestByTrying(grid))
      }),
    )
  })
})
