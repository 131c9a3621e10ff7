import { expect, test } from 'vitest'
import { setNames, toExploreSearch } from './explore-search.ts'

test.each([
  [
    { q: 'drone', from: '2024-07-01' },
    { q: 'drone', from: '2024-07-01' },
  ],
  [
    { origins: 2, disputed: true, q: 2024 },
    { origins: '2', disputed: 'true', q: '2024' },
  ],
  [{ from: '2024-13-01', to: 'July', country: 'iq', type: 'WAR', origins: 0, box: '1,2' }, {}],
  [
    { box: '40,30,46.5,36', lacks: 'day' },
    { box: '40,30,46.5,36', lacks: 'day' },
  ],
  [
    { as_of: '2024-08-03T09:00:00Z', order: 'weight' },
    { as_of: '2024-08-03T09:00:00Z', order: 'weight' },
  ],
  [
    { within: '40,30~46,30~40,36', place: 'geonames:99032', confidence: 0.7, members: true, actor: 'Iraq' },
    {
      within: '40,30~46,30~40,36',
      place: 'geonames:99032',
      confidence: '0.7',
      members: 'true',
      actor: 'Iraq',
    },
  ],
  [{ within: '40,30~46,30', place: 'Mosul', confidence: 1.5, members: false }, {}],
  [{ as_of: '2024-08-03', unknown: 'x', q: ' ' }, {}],
])('%j', (given, search) => {
  expect(toExploreSearch(given)).toEqual(search)
})

test('order and policy are no filter', () => {
  expect(setNames({ order: 'weight', policy: 'low', harm: 'killed' })).toEqual(['harm'])
})
