import { expect, test } from 'vitest'
import { loadPlaces } from './load-places.ts'

const places = await loadPlaces()

test.each([
  ['الموصل', 'Mosul', 'settlement'],
  ['موصل', 'Mosul', 'settlement'],
  ['Bassora', 'Basrah', 'settlement'],
  ['العراق', 'Iraq', 'country'],
  ['مالي', 'Mali', 'country'],
  ['Syrie', 'Syria', 'country'],
  ['Украина', 'Ukraine', 'country'],
  ['aleppo', 'Aleppo', 'settlement'],
  ['Ain al-Asad', 'Ain al-Asad Airbase', 'point'],
])('%s is %s', (name, wanted, precision) => {
  expect(places.find(name).slice(0, 3)).toContainEqual(expect.objectContaining({ name: wanted, precision }))
})

test('what no place is called finds none', () => {
  expect(places.find('xqzzv')).toEqual([])
  expect(places.byId('geonames:0')).toBeNull()
})

test('a place is found by its id', () => {
  const [mosul] = places.find('Mosul')
  expect(places.byId(mosul!.id)).toEqual(mosul)
})
