import { expect, test } from 'vitest'
import { areaOfSearch, searchOfArea } from './area.ts'

const SQUARE = [
  [40, 30],
  [46.5, 30],
  [46.5, 36],
  [40, 36],
] as const

test('a rectangle is a box of the address, and comes back', () => {
  expect(searchOfArea({ corners: SQUARE, isBox: true })).toEqual({ box: '40,30,46.5,36' })
  expect(areaOfSearch({ box: '40,30,46.5,36' })).toEqual(SQUARE)
})

test('any other area keeps its corners', () => {
  const corners = [
    [40.12345, 30],
    [190, 30],
    [40, 36],
  ] as const
  expect(searchOfArea({ corners, isBox: false })).toEqual({ within: '40.123,30~-170,30~40,36' })
  expect(areaOfSearch({ within: '40.123,30~-170,30~40,36' })).toHaveLength(3)
})

test('a box over the line of dates is drawn in one piece', () => {
  expect(areaOfSearch({ box: '170,-10,-170,10' })?.map(([lon]) => lon)).toEqual([170, 190, 190, 170])
  expect(areaOfSearch({})).toBeNull()
})
