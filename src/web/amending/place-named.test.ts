import { expect, it } from 'vitest'
import type { Place } from '../../model/place.ts'
import { placeNamed, placeTitle } from './place-named.ts'

function doro(admin1: string | null): Place {
  const where = { lat: 10, lon: 30, country: 'SDN', precision: 'settlement', radius_km: 3 } as const
  return { name: 'Doro', gazetteer: `test:${admin1}`, admin1, relation: null, ...where }
}

const PLACES = [doro('Blue Nile'), doro('Kassala'), doro(null)]

it.each<[string, Place | undefined]>([
  ['Doro', PLACES[0]],
  ['doro, kassala, SDN', PLACES[1]],
  ['Doro, SDN', PLACES[2]],
  ['Keshi', undefined],
])('"%s" is the place of that title, else the first of that name', (name, place) => {
  expect(placeNamed(name, PLACES)).toBe(place)
})

it('a title tells places of one name apart', () => {
  expect(PLACES.map(placeTitle)).toEqual(['Doro, Blue Nile, SDN', 'Doro, Kassala, SDN', 'Doro, SDN'])
})
