import { expect, it } from 'vitest'
import { daysBetween } from './days-between.ts'

it.each([
  ['2024-07-30', '2024-07-30', 'day'],
  ['2024-07-30', '2024-08-05', 'week'],
  ['2024-02-01', '2024-02-29', 'month'],
  ['2024-01-01', '2024-12-31', 'year'],
  ['2024-07-30', '2024-08-01', 'range'],
  ['2024-01-01', '2024-02-29', 'range'],
])('from %s to %s is a %s', (from, to, precision) => {
  expect(daysBetween(from, to)).toEqual({ from, to, precision })
})
