import { expect, test } from 'vitest'
import { viewsNamed } from './views-named.ts'

const views = ['Babil, daily', 'Décès au Mali', 'بابل'].map((name, id) => ({
  id,
  name,
  address: '/',
  saved_by: 'Anna',
  saved_at: '2024-08-02T08:00:00.000Z',
}))

test.each([
  ['', [0, 1, 2]],
  ['BABIL', [0]],
  ['daily babil', [0]],
  ['deces', [1]],
  ['بابل', [2]],
  ['babil mali', []],
])('"%s" finds %j', (q, ids) => {
  expect(viewsNamed(views, q).map(({ id }) => id)).toEqual(ids)
})
