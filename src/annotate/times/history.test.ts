import { expect, test } from 'vitest'
import { dayOf, monthOf, yearOf } from './dates.ts'
import { isHistory, yearTold } from './history.ts'
import { date } from './reading.ts'
import type { Candidate } from './rule.ts'

const dated = (year: number): Candidate => ({
  start: 0,
  end: 1,
  rule: 'year',
  read: () => date(yearOf(year)),
})
const yesterday: Candidate = {
  start: 0,
  end: 1,
  rule: 'today',
  read: ({ published }) => (published === null ? null : date(dayOf(published))),
}

test.each([
  ['old dates and none of its own days make a history', [1931, 1931, 1936, 1936, 1939].map(dated), true],
  ['few dates make none', [1931, 1936, 1939].map(dated), false],
  ['nor do dates of its own year', [2024, 2024, 2024, 2024, 2024].map(dated), false],
  [
    'nor does a report that tells of its own days too',
    [...[1931, 1931, 1936, 1936, 1939].map(dated), yesterday, yesterday],
    false,
  ],
] as const)('%s', (_, found, expected) => {
  expect(isHistory(found, '2024-07-31')).toBe(expected)
})

test('a month is told in the year last told', () => {
  expect(yearTold([yearOf(1936)], 11)).toBe(1936)
})

test('a month told after another is the nearest to it', () => {
  expect(yearTold([monthOf(1936, 11)], 1)).toBe(1937)
  expect(yearTold([dayOf('1937-02-03')], 12)).toBe(1936)
  expect(yearTold([dayOf('1937-05-03')], 3)).toBe(1937)
})

test('nothing told gives no year', () => {
  expect(yearTold([], 3)).toBeNull()
})
