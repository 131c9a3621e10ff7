import { expect, test } from 'vitest'
import { clusters } from './clusters.ts'

test('places that would cover each other are one, others stay apart', () => {
  const found = clusters([
    { place: 0, x: 10, y: 10, incidents: 2 },
    { place: 1, x: 25, y: 12, incidents: 5 },
    { place: 2, x: 200, y: 12, incidents: 1 },
  ])
  expect(found).toEqual([
    { x: 25, y: 12, incidents: 7, places: [1, 0] },
    { x: 200, y: 12, incidents: 1, places: [2] },
  ])
})

test('no incident is lost among many places', () => {
  const spots = Array.from({ length: 500 }, (_, place) => ({
    place,
    x: (place * 37) % 600,
    y: (place * 91) % 400,
    incidents: 1 + (place % 4),
  }))
  const sum = clusters(spots).reduce((total, { incidents }) => total + incidents, 0)
  expect(sum).toBe(spots.reduce((total, { incidents }) => total + incidents, 0))
})
