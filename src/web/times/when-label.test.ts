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
    '30 – 31 Jul',
  ],
  [
    'days over two years',
    { from: '2023-12-30', to: '2024-01-02', precision: 'range' },
    '2024-07-31',
    '30 Dec 2023 – 2 Jan 2024',
  ],
  ['whole years', { from: '2001-01-01', to: '2100-12-31', precision: 'range' }, null, '2001 – 2100'],
  [
    'part of a month',
    { from: '2024-07-10', to: '2024-07-20', precision: 'range' },
    '2024-07-31',
    '10 – 20 Jul',
  ],
]

test.each(cases)('labels %s', (_, when, near, label) => {
  // The dash of a range may stand between thin spaces.
  expect(whenLabel(when, near).replaceAll('\u2009', ' ')).toBe(label)
})
