import { expect, test } from 'vitest'
import { hexagons, resolutionOf } from './hexagons.ts'
import type { Places } from './places.ts'

const places = (all: readonly (readonly [lat: number, lon: number, radius: number | null])[]): Places => ({
  name: [],
  lat: all.map(([lat]) => lat),
  lon: all.map(([, lon]) => lon),
  radius_km: all.map(([, , radius]) => radius),
  incidents: all.map((_, i) => i + 1),
  killed: all.map(() => 0),
})

test('places of one cell are one, and none is lost', () => {
  const found = hexagons(
    places([
      [33.3, 44.4, 3],
      [33.31, 44.41, 3],
      [15.3, 44.2, 3],
    ]),
    3,
  )
  expect(found.map((one) => [one.places, one.incidents])).toEqual(
    expect.arrayContaining([
      [[0, 1], 3],
      [[2], 3],
    ]),
  )
})

test('a place that is known to a country lies in a wider cell than a town', () => {
  const found = hexagons(
    places([
      [33.3, 44.4, 3],
      [33.3, 44.4, 500],
    ]),
    5,
  )
  expect(found.map((one) => one.places)).toEqual([[1], [0]])
})

test('a cell over the line of dates stays in one piece', () => {
  for (const { corners, lon } of hexagons(
    places([
      [0, 179.99, 1],
      [-17, -179.9, 1],
    ]),
    2,
  ))
    expect(corners.every(([x]) => Math.abs(x - lon) < 20)).toBe(true)
})

test.each([
  [5000, 0],
  [483, 1],
  [26, 4],
  [0, 9],
])('an edge of %f km: resolution %i', (km, resolution) => {
  expect(resolutionOf(km)).toBe(resolution)
})
