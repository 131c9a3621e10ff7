import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disc } from './disc.ts'

function kilometres([lonA = 0, latA = 0]: readonly number[], lonB: number, latB: number): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((latB - latA) * rad) / 2) ** 2 +
    Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a))
}

test('every corner of a disc is its radius away from the middle', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -70, max: 70, noNaN: true }),
    fc.double({ min: -179, max: 179, noNaN: true }),
  )
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 1, max: 800 }), ([lat, lon], km) => {
      const [ring = []] = disc(lat, lon, km).coordinates
      for (const corner of ring) expect(kilometres(corner, lon, lat)).toBeCloseTo(km, 3)
    }),
  )
})

test('a disc is closed', () => {
  const [ring = []] = disc(33, 44, 20).coordinates
  expect(ring[0]).toEqual(ring.at(-1))
})
