import { expect, test } from 'vitest'
import { nextVisits, toVisits } from './last-visit.ts'

const morning = '2024-08-02T08:00:00.000Z'
const yesterday = '2024-08-01T17:30:00.000Z'

test.each([
  ['the first visit', null, '2024-08-02T08:00:00Z', { seen: morning, before: null }],
  [
    'a look a moment later',
    { seen: '2024-08-02T07:50:00.000Z', before: yesterday },
    morning,
    { seen: morning, before: yesterday },
  ],
  ['the next morning', { seen: yesterday, before: null }, morning, { seen: morning, before: yesterday }],
])('%s', (_, known, now, wanted) => {
  expect(nextVisits(known, Date.parse(now))).toEqual(wanted)
})

test.each([
  [null],
  [''],
  ['{}'],
  ['{"seen":"now","before":null}'],
  ['[1]'],
  ['{"seen":"2024-08-02T08:00:00.000Z"}'],
])('what cannot be read is no visit: %s', (text) => {
  expect(toVisits(text)).toBeNull()
})

test('what was kept is read again', () => {
  const visits = nextVisits({ seen: yesterday, before: null }, Date.parse(morning))
  expect(toVisits(JSON.stringify(visits))).toEqual(visits)
})
