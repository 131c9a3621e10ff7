import { expect, test } from 'vitest'
import { labelSpot } from './label-spot.ts'

const frame = { left: 0, top: 0, width: 200, height: 100 }
const wanted = { x: 100, y: 50, clear: 8, width: 40, height: 16 }

test('a label stands to the right of its point', () => {
  expect(labelSpot(wanted, [], frame, false)).toMatchObject({ left: 108, top: 42 })
})

test('it gives way to the left when the right is taken', () => {
  expect(labelSpot(wanted, [{ left: 110, top: 40, width: 20, height: 20 }], frame, false)).toMatchObject({
    left: 52,
  })
})

test('it stays inside the frame', () => {
  expect(labelSpot({ ...wanted, x: 190 }, [], frame, false)).toMatchObject({ left: 142 })
})

test('it is left out where every spot is taken', () => {
  expect(labelSpot(wanted, [{ left: 0, top: 0, width: 200, height: 100 }], frame, false)).toBeNull()
})

test('the name of a country stands over its middle', () => {
  expect(labelSpot(wanted, [], frame, true)).toMatchObject({ left: 80, top: 42 })
})
