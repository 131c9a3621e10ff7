import { expect, test } from 'vitest'
import type { Place } from '../../model/place.ts'
import { placeLabel } from './place-label.ts'

const hit: Place = {
  name: 'Hit',
  gazetteer: null,
  lat: 33.6,
  lon: 42.8,
  country: 'IRQ',
  admin1: 'Al Anbar',
  precision: 'settlement',
  radius_km: 5,
  relation: null,
}

test.each<readonly [string, Partial<Place>, string]>([
  ['a settlement with its province', {}, 'Hit, Al Anbar'],
  ['a province alone', { name: 'Al Anbar', precision: 'admin1' }, 'Al Anbar'],
  ['a place without province', { admin1: null }, 'Hit'],
  ['a bearing and a distance', { relation: { bearing: 180, km: 20 } }, '20 km south of Hit, Al Anbar'],
  ['a bearing alone', { relation: { bearing: 315, km: null } }, 'north-west of Hit, Al Anbar'],
  ['a distance alone', { relation: { bearing: null, km: 3 } }, '3 km from Hit, Al Anbar'],
  ['nearness', { relation: { bearing: null, km: null } }, 'near Hit, Al Anbar'],
])('labels %s', (_, change, label) => {
  expect(placeLabel({ ...hit, ...change })).toBe(label)
})
