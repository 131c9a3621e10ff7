import { expect, test } from 'vitest'
import { harmLabel } from './harm-label.ts'

test.each([
  [7, 7, '7 killed'],
  [3, null, 'at least 3 killed'],
  [1, 24, 'up to 24 killed'],
  [5, 7, '5–7 killed'],
])('bounds %s to %s read "%s"', (low, high, label) => {
  expect(harmLabel({ kind: 'killed', low, high, whom: null })).toBe(label)
})
