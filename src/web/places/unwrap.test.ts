import { expect, test } from 'vitest'
import { unwrappedShore } from './unwrap.ts'

test.each([
  [
    'that stays on one side is as it was',
    [
      [10, 0],
      [12, 0],
      [12, 2],
      [10, 0],
    ],
    [
      [10, 0],
      [12, 0],
      [12, 2],
      [10, 0],
    ],
  ],
  [
    'that crosses the line of dates runs on',
    [
      [179, 60],
      [-179, 60],
      [-179, 62],
      [179, 60],
    ],
    [
      [179, 60],
      [181, 60],
      [181, 62],
      [179, 60],
    ],
  ],
  [
    'that runs around the pole is closed over it',
    [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ],
    [
      [-120, -70],
      [0, -70],
      [120, -70],
      [240, -70],
      [240, -90],
      [-120, -90],
      [-120, -70],
    ],
  ],
])('a shore %s', (_, shore, wanted) => {
  expect(unwrappedShore(shore)).toEqual(wanted)
})
