import { expect, test } from 'vitest'
import { type Corners, discArea, isWithin } from './area.ts'

const TRIANGLE: Corners = [
  [40, 30],
  [46, 30],
  [40, 36],
]
const PACIFIC: Corners = [
  [170, -10],
  [-170, -10],
  [-170, 10],
  [170, 10],
]

test.each([
  [{ lon: 41, lat: 31 }, TRIANGLE, true],
  [{ lon: 45, lat: 35 }, TRIANGLE, false],
  [{ lon: 39.9, lat: 31 }, TRIANGLE, false],
  [{ lon: 175, lat: 0 }, PACIFIC, true],
  [{ lon: -175, lat: 0 }, PACIFIC, true],
  [{ lon: 0, lat: 0 }, PACIFIC, false],
  [{ lon: 1, lat: 1 }, [], false],
] as const)('%j within %j: %s', (point, corners, within) => {
  expect(isWithin(point, corners)).toBe(within)
})

test('a disc holds what is near its middle', () => {
  const disc = discArea(33.3, 44.4, 10)
  expect(isWithin({ lat: 33.3, lon: 44.5 }, disc)).toBe(true)
  expect(isWithin({ lat: 33.3, lon: 44.52 }, disc)).toBe(false)
  expect(isWithin({ lat: 33.38, lon: 44.4 }, disc)).toBe(true)
  expect(isWithin({ lat: 33.4, lon: 44.4 }, disc)).toBe(false)
})
