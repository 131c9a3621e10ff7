import { expect, test } from 'vitest'
import { toMomentSearch } from './moment-search.ts'

test.each([
  [{ as_of: '2024-08-03T23:59:59Z', q: 'drone' }, { as_of: '2024-08-03T23:59:59Z' }],
  [{ as_of: '2024-08-03' }, {}],
  [{ as_of: '2024-08-03T99:59:59Z' }, {}],
  [{ as_of: 2024 }, {}],
  [{}, {}],
])('%j', (given, search) => {
  expect(toMomentSearch(given)).toEqual(search)
})
