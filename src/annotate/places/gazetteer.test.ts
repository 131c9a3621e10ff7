import { expect, test } from 'vitest'
import { FLAGS, readGazetteer, writeGazetteer } from './gazetteer.ts'
import type { GazetteerRow } from './gazetteer.ts'
import type { PlaceWords } from './place-words.ts'

const words: PlaceWords = {
  heads: { province: ['admin1'] },
  strong: ['in'],
  weak: [],
  bearings: {},
  parts: {},
  units: {},
  near: [],
  stretches: [],
  quarters: [],
  cautious: [],
  titles: [],
  inner: [],
  tails: [],
}

function rowOf(
  id: string,
  names: readonly string[],
  prior: number,
  flags: number = FLAGS.main,
): GazetteerRow {
  return {
    id,
    name: names[0] ?? '',
    names: names.map((name, i) => ({ name, flags: i === 0 ? flags : 0 })),
    lat: 32.78,
    lon: 44.29,
    country: 'IRQ',
    admin1: 'Babil',
    precision: 'settlement',
    radius_km: 5,
    prior,
    capital: false,
  }
}

const rows = [
  rowOf('geonames:1', ['Al Musayyib', 'المسيب'], 4.6),
  rowOf('geonames:2', ['Musayib'], 3),
  rowOf('geonames:3', ['Springfield', 'Spring'], 5),
  rowOf('geonames:4', ['Springfield'], 5.5),
  rowOf('geonames:5', ['US'], 8, FLAGS.main | FLAGS.capitals),
  { ...rowOf('acta:sea', ['Red Sea'], 7), country: null, admin1: null, precision: 'sea' as const },
]
const bytes = writeGazetteer(rows, words)
const gazetteer = readGazetteer(bytes)
const idsOf = (name: string) => gazetteer.find(name).map((hit) => gazetteer.entry(hit.place).id)

test('gives back every place as it was written', () => {
  expect(gazetteer.size).toBe(rows.length)
  for (const [place, { names: _names, ...row }] of rows.entries()) expect(gazetteer.entry(place)).toEqual(row)
  expect(gazetteer.words).toEqual(words)
})

test.each([
  ['Musayib', ['geonames:1', 'geonames:2']],
  ['AL-MUSAYYIB', ['geonames:1', 'geonames:2']],
  ['المسيب', ['geonames:1']],
  ['Springfield', ['geonames:4', 'geonames:3']],
  ['Spring', ['geonames:3']],
  ['red sea', ['acta:sea']],
  ['Atlantis', []],
  ['', []],
  ['’-.', []],
])('%j is borne by %j, best prior first', (name, ids) => {
  expect(idsOf(name)).toEqual(ids)
})

test('tells an exact hit from a folded one', () => {
  const exact = gazetteer.find('Musayib').filter((hit) => hit.exact)
  expect(exact.map((hit) => gazetteer.entry(hit.place).id)).toEqual(['geonames:2'])
})

test('the same rows give the same bytes', () => {
  expect(Buffer.compare(writeGazetteer(rows, words), bytes)).toBe(0)
})

test.each([
  ['an empty file', new Uint8Array(), 'cut short'],
  ['a truncated file', bytes.slice(0, bytes.length - 5), 'cut short'],
  ['a truncated head', bytes.slice(0, 7), 'cut short'],
  ['another file', new TextEncoder().encode('this is a text and no gazetteer'), 'not a gazetteer'],
])('refuses %s and names the remedy', (_what, file, reason) => {
  expect(() => readGazetteer(file)).toThrow(reason)
  expect(() => readGazetteer(file)).toThrow('npm run build')
})

test('reads bytes that do not begin at a multiple of four', () => {
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  expect(readGazetteer(shifted.subarray(1)).find('Musayib')).toHaveLength(2)
})
