import { expect, test } from 'vitest'
import { addMonths, partOf, shift, toDay, unitOf, weekdayIn, yearOf } from './dates.ts'

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [2024, 13, 1, null],
  [0, 1, 1, '0000-01-01'],
  [-479, 8, 20, '-0479-08-20'],
])('day %i-%i-%i is %s', (year, month, day, expected) => {
  expect(toDay(year, month, day)).toBe(expected)
})

test('a month added to its last day stays in the next month', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2024-01-31', -2)).toBe('2023-11-30')
})

test.each([
  ['hour', -30, '2024-07-29'],
  ['day', 1, '2024-08-01'],
  ['week', -1.5, '2024-07-20'],
  ['month', -1, '2024-06-30'],
  ['year', -1.5, '2023-01-31'],
  ['decade', -300, '-0976-07-31'],
] as const)('31 July 2024 shifted by the %s, %d times, is %s', (unit, n, expected) => {
  expect(shift('2024-07-31', unit, n)).toBe(expected)
})

test('weeks begin on Monday', () => {
  expect(unitOf('2024-07-28', 'week')).toEqual({ from: '2024-07-22', to: '2024-07-28', precision: 'week' })
  expect(weekdayIn('2024-07-28')).toBe(7)
})

test('the parts of a year are four months each', () => {
  const parts = (['early', 'mid', 'late'] as const).map((edge) => partOf(yearOf(2019), edge))
  expect(parts.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2019-01-01 2019-04-30',
    '2019-05-01 2019-08-31',
    '2019-09-01 2019-12-31',
  ])
})
