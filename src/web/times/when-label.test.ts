import { expect, test } from 'vitest'
import type { When } from '../../model/when.ts'
import { whenLabel } from './when-label.ts'

const cases: readonly (readonly [string, When, string | null, string])[] = [
  [
    'a day of the year of publication',
    { from: '2024-07-30', to: '2024-07-30', precision: 'day' },
    '2024-07-31',
    '30 Jul',
  ],
  [
    'a day of another year',
    { from: '2023-07-30', to: '2023-07-30', precision: 'day' },
    '2024-07-31',
    '30 Jul 2023',
  ],
  [
    'a day when publication is unknown',
    { from: '2024-07-30', to: '2024-07-30', precision: 'day' },
    null,
    '30 Jul 2024',
  ],
  ['a month', { from: '2024-01-01', to: '2024-01-31', precision: 'month' }, '2024-07-31', 'January 2024'],
  ['a year', { from: '2019-01-01', to: '2019-12-31', precision: 'year' }, '2024-07-31', '2019'],
  [
    'a range over two days',
    { from: '2024-07-30', to: '2024-07-31', precision: 'range' },
    '2024-07-31',
    '30 Jul – 31 Jul',
  ],
  [
    'part of a month',
    { from: '2024-07-10', to: '2024-07-20', precision: 'range' },
    '2024-07-31',
    '10 Jul – 20 Jul',
  ],
]

test.each(cases)('labels %s', (_, when, near, label) => {
  expect(whenLabel(when, near)).toBe(label)
})
