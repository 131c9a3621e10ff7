import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOfNone, quantile } from './negative-binomial.ts'

test.each([
  // Of size 1 it is geometric: up to k there is 1 - (2/3)^(k + 1).
  [{ mean: 2, size: 1 }, 0.025, 0],
  [{ mean: 2, size: 1 }, 0.5, 1],
  [{ mean: 2, size: 1 }, 0.975, 9],
  // Of a great size it is a Poisson, here as its tables have it.
  [{ mean: 4, size: 1e9 }, 0.975, 8],
  [{ mean: 4, size: 1e9 }, 0.025, 1],
  // e^-5000 is less than a number can hold.
  [{ mean: 5000, size: 1e12 }, 0.5, 5000],
])('of %j the quantile of %d is %d', (distribution, probability, count) => {
  expect(quantile(distribution, probability)).toBe(count)
})

test('the chance of none is that of its formula', () => {
  expect(chanceOfNone({ mean: 2, size: 1 })).toBeCloseTo(1 / 3, 12)
  expect(chanceOfNone({ mean: 3, size: 1e9 })).toBeCloseTo(Math.exp(-3), 6)
})

test('a greater probability has no lesser quantile, and none is its own quantile where it is likely', () => {
  const positive = fc.double({ min: 0.01, max: 200, noNaN: true })
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(positive, positive, chance, chance, (mean, size, a, b) => {
      const distribution = { mean, size }
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      expect(quantile(distribution, less)).toBeLessThanOrEqual(quantile(distribution, more))
      expect(quantile(distribution, less) === 0).toBe(chanceOfNone(distribution) >= less)
    }),
  )
})
