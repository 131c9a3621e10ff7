import { describe, expect, it } from 'vitest'
import type { TimePrecision } from '../model/when.ts'
import { showDays } from './show-days.ts'

describe('the days of a claim', () => {
  it.each<[from: string, to: string, precision: TimePrecision, shown: string]>([
    ['2024-07-30', '2024-07-30', 'day', '30 Jul 2024'],
    ['2024-07-30', '2024-07-30', 'hour', '30 Jul 2024'],
    ['2024-01-01', '2024-01-31', 'month', 'Jan 2024'],
    ['2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-07-22', '2024-07-28', 'week', '22–28 Jul 2024'],
    ['2024-07-29', '2024-08-04', 'week', '29 Jul – 4 Aug 2024'],
    ['2019-12-31', '2020-01-01', 'range', '31 Dec 2019 – 1 Jan 2020'],
    ['2019-01-01', '2020-12-31', 'year', '1 Jan 2019 – 31 Dec 2020'],
  ])('%s to %s, precision %s, are %s', (from, to, precision, shown) => {
    expect(showDays({ from, to, precision })).toBe(shown)
  })
})
