import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkIds, parseSupplement, parseWords } from '../../scripts/gazetteer/supplement.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'words.yaml')
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
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

test('holds more than four hundred places, each id once', () => {
  const places = files.flatMap((name) => parseSupplement(name, read(name)).places)
  expect(places.length).toBeGreaterThan(400)
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
      admin1: null,
      precision: 'settlement',
      radius_km: 4,
      kind: 'camp',
    },
  ])
  expect(() => parseSupplement('x.yaml', text.replace('33.5', '335'))).toThrow(/line 3.*rows\.0\.1/)
})
