import { describe, expect, it } from 'vitest'

import type { TimePrecision } from '../../src/model/when.ts'
import { toValue } from './time.ts'

describe('toValue', () => {
  it.each<[string, string, TimePrecision, string]>([
    ['2024-07-30', '2024-07-30', 'day', '2024-07-30'],
    ['2024-07-29', '2024-08-04', 'week', '2024-W31'],
    ['2020-12-28', '2021-01-03', 'week', '2020-W53'],
    ['2024-07-01', '2024-07-31', 'month', '2024-07'],
    ['2024-01-01', '2024-12-31', 'year', '2024'],
    ['1990-01-01', '1999-12-31', 'range', '199'],
    ['1900-01-01', '1999-12-31', 'range', '19'],
    ['2024-07-15', '2024-07-31', 'range', '2024-07-15'],
  ])('writes %s to %s (%s) as %s', (from, to, precision, value) => {
    expect(toValue({ from, to, precision })).toBe(value)
  })
})
