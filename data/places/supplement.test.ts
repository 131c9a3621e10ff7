import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kilometres } from '../../src/annotate/places/distance.ts'
import { foldName } from '../../src/annotate/places/fold.ts'
import { readGazetteer } from '../../src/annotate/places/gazetteer.ts'
import { checkIds, parseSupplement, parseWords } from '../../scripts/gazetteer/supplement.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'words.yaml')
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const places = files.flatMap((name) => parseSupplement(name, read(name)).places)
const line = (change: string) =>
  `origin: written for a test\nplaces:\n  - { id: acta:x, name: Xy, aliases: [], lat: 1, lon: 2, country: IRQ, admin1: null, precision: point, radius_km: 3, kind: base${change} }`

test.each(files)('%s is as it must be and says where it comes from', (name) => {
  expect(() => parseSupplement(name, read(name))).not.toThrow()
  expect(read(name)).toMatch(/^# [^\n]*\n(?:#[^\n]*\n)*/)
  expect(read(name)).toContain('Licence: ')
})

test('words.yaml is as it must be', () => {
  expect(() => parseWords('words.yaml', read('words.yaml'))).not.toThrow()
})

test('holds more than two thousand places, each id once', () => {
  expect(places.length).toBeGreaterThan(2000)
  expect(() => checkIds(places)).not.toThrow()
  expect(() => checkIds([...places, ...places.slice(0, 1)])).toThrow(places[0]?.id)
})

test.each([
  [', lat: 1', /x\.yaml is not YAML.*unique/s],
  [', note: hello', /x\.yaml.*line 3.*note/s],
])('a line that is not as it must be is refused with file and reason: %s', (change, reason) => {
  expect(() => parseSupplement('x.yaml', line(change))).toThrow(reason)
})

test.each([
  ['lat: 1', 'lat: 100', /x\.yaml.*line 3.*places\.0\.lat/],
  ['IRQ', 'Iraq', /x\.yaml.*line 3.*places\.0\.country/],
  ['id: acta:x', 'id: x', /x\.yaml.*line 3.*places\.0\.id/],
  ['kind: base', 'kind: castle', /x\.yaml.*line 3.*places\.0\.kind/],
])('%s must not be %s', (right, wrong, reason) => {
  expect(() => parseSupplement('x.yaml', line('').replace(right, wrong))).toThrow(reason)
})

test('a row of a group takes its kind, its land and an id of its name', () => {
  const rows = '[Al-Bir camp, 33.5, 44.25, Bir camp]'
  const text = `origin: written for a test\ngroups:\n  - { country: IRQ, kind: camp, rows: [${rows}] }`
  expect(parseSupplement('x.yaml', text).places).toEqual([
    {
      id: 'acta:al-bir-camp',
      name: 'Al-Bir camp',
      aliases: ['Bir camp'],
      lat: 33.5,
      lon: 44.25,
      country: 'IRQ',
      admin1: undefined,
      precision: 'settlement',
      radius_km: 4,
      kind: 'camp',
    },
  ])
  expect(() => parseSupplement('x.yaml', text.replace('33.5', '335'))).toThrow(/line 3.*rows\.0\.1/)
})

describe('the places of the supplement stand where they can', () => {
  const gazetteer = readGazetteer(readFileSync(new URL('../../dist/data/gazetteer.bin', import.meta.url)))
  const towns = new Map<string | null, number[]>()
  for (let place = 0; place < gazetteer.size; place++) {
    if (gazetteer.precision(place) !== 'settlement') continue
    const list = towns.get(gazetteer.country(place))
    if (list) list.push(place)
    else towns.set(gazetteer.country(place), [place])
  }

  test('each lies in or near its country: no farther from its nearest town than the emptiest desert allows', () => {
    const lost = places.filter(({ country, lat, lon, radius_km }) => {
      const known = towns.get(country)
      if (country === null || known === undefined) return false
      const reach = 450 + radius_km
      return !known.some((town) => kilometres(lat, lon, gazetteer.lat(town), gazetteer.lon(town)) < reach)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('each that names a division lies within reach of one of that name', () => {
    const divisions = Array.from({ length: gazetteer.size }, (_, place) => place).filter(
      (place) => gazetteer.precision(place) === 'admin1',
    )
    const lost = places.filter(({ country, admin1, lat, lon, radius_km, precision, kind }) => {
      // Islands lie far off the land that they belong to.
      if (admin1 == null || precision === 'admin1' || kind === 'island') return false
      const named = divisions.filter(
        (place) => gazetteer.country(place) === country && gazetteer.admin1(place) === admin1,
      )
      return !named.some(
        (place) =>
          kilometres(lat, lon, gazetteer.lat(place), gazetteer.lon(place)) <
          1.6 * gazetteer.radius(place) + radius_km + 130,
      )
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('no two of one land bear one name near each other', () => {
    const seen = new Map<string, string>()
    const doubled = places.flatMap(({ id, name, country, lat, lon }) => {
      const key = `${country} ${foldName(name)} ${Math.round(lat)} ${Math.round(lon)}`
      const known = seen.get(key)
      seen.set(key, id)
      return known === undefined ? [] : [[known, id]]
    })
    expect(doubled).toEqual([])
  })
})
