import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedCount } from './expected-count.ts'

const times = (spans: number, count: number): readonly number[] => Array.from({ length: spans }, () => count)

test.each<readonly [string, readonly number[], number, number, number]>([
  ['nothing ever', times(26, 0), 0, 0, 0],
  // No more dispersed than a Poisson: the negative binomial of size 26.5 and mean 26.5 / 26.
  ['one a week', times(26, 1), 1, 0, 3],
  ['ten a week', times(26, 10), 10, 4, 17],
  ['ten a week, known from eight', times(8, 10), 10, 4, 17],
  ['calm and storm', [0, 20, 0, 20, 0, 20, 0, 20], 10, 0, 41],
])('of %s the band is known', (_, baseline, usual, low, high) => {
  expect(expectedCount(baseline)).toMatchObject({ usual, low, high })
})

test('none is unlikely where there was always some, and likely where there was hardly any', () => {
  expect(expectedCount(times(20, 4)).none).toBeLessThan(0.03)
  expect(expectedCount([1, ...times(19, 0)]).none).toBeGreaterThan(0.9)
})

const baselines = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 30 })

test('the band holds the mean, does not mind the order, and is no narrower for more dispersed counts', () => {
  fc.assert(
    fc.property(baselines, (baseline) => {
      const { usual, low, high, none } = expectedCount(baseline)
      expect(low).toBeLessThanOrEqual(Math.ceil(usual))
      expect(high).toBeGreaterThanOrEqual(Math.floor(usual))
      expect(none).toBeGreaterThan(0)
      expect(none).toBeLessThanOrEqual(1)
      expect(expectedCount(baseline.toReversed())).toMatchObject({ low, high })
      const even = expectedCount(baseline.map(() => Math.round(usual)))
      const isNoNarrower = !Number.isInteger(usual) || high - low >= even.high - even.low
      expect(isNoNarrower).toBe(true)
    }),
  )
})

test('of counts by chance alone about one in twenty lies outside', () => {
  const random = generator(7)
  let outside = 0
  const rounds = 2000
  for (let i = 0; i < rounds; i++) {
    const [count, ...baseline] = Array.from({ length: 27 }, () => poisson(6, random))
    const { low, high } = expectedCount(baseline)
    if (count! < low || count! > high) outside++
  }
  expect(outside / rounds).toBeGreaterThan(0.01)
  expect(outside / rounds).toBeLessThan(0.06)
})

/** Numbers from 0 to 1 that look like chance and are the same at each run (Park and Miller 1988). */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

function poisson(mean: number, random: () => number): number {
  let [count, product] = [0, random()]
  while (product > Math.exp(-mean)) {
    product *= random()
    count++
  }
  return count
}
