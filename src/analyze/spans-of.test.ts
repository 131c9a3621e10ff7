import { expect, test } from 'vitest'
import { spansOf } from './spans-of.ts'

test.each([
  ['2024-08-02', '2024-08-02', 1, 57],
  ['2024-07-27', '2024-08-02', 7, 27],
  ['2024-02-28', '2024-03-01', 3, 27],
  ['2024-07-04', '2024-08-02', 30, 13],
])('%s to %s are %i days, among %i spans', (from, to, days, spans) => {
  expect(spansOf({ from, to })).toEqual({ days, spans })
})
