import type { PlacePrecision } from '../../model/place.ts'
import { exactHash, foldNormal, normalName } from './fold.ts'
import { packSections, unpackSections } from './sections.ts'
import { search, stringAt, toStrings } from './string-table.ts'
import type { Strings } from './string-table.ts'
import type { PlaceWords } from './place-words.ts'
import type { Sections } from './sections.ts'

/** Precisions by their code in the file: append only. */
export const PRECISIONS: readonly PlacePrecision[] = [
  'point',
  'settlement',
  'admin2',
  'admin1',
  'region',
  'country',
  'sea',
]

/** How a name names its place: bits of a posting. */
export const FLAGS = {
  /** The gazetteer's own name for it, or an alias that a person has checked. */
  main: 1,
  /** Rather names something else unless a head noun or the country stands by: "Butler" for Butler County. */
  bound: 2,
  /** Only when written in capitals: "US" but not "us". */
  capitals: 4,
  /** Only behind a place that it holds: "Ga." and "KY". */
  abbreviation: 8,
} as const

/** One place of the gazetteer. */
export interface GazetteerEntry {
  /** `geonames:…` or `acta:…` */
  readonly id: string
  /** Short English name. */
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-3; null for regions over several countries. */
  readonly country: string | null
  /** Name of the first-level division that holds it. */
  readonly admin1: string | null
  readonly precision: PlacePrecision
  readonly radius_km: number
  /** Logarithmic weight of how often the place is meant by its name: about log10 of its population. */
  readonly prior: number
  /** True for a national capital. */
  readonly capital: boolean
}

/** A place as the compiler hands it to the writer, with all its names. */
export interface GazetteerRow extends GazetteerEntry {
  readonly names: readonly { readonly name: string; readonly flags: number }[]
}

/** One place that bears a name. `place` is its number for the other methods. */
export interface Hit {
  readonly place: number
  /** Same normal form, not only the same folded one. */
  readonly exact: boolean
  readonly main: boolean
  readonly bound: boolean
  readonly capitals: boolean
  readonly abbreviation: boolean
}

/** The places of the world by name. Frozen, shared by all readers of a process. */
export interface Gazetteer {
  readonly size: number
  readonly words: PlaceWords
  /** All places that bear the name or one that folds to the same letters; best prior first; [] when there is none. */
  find(name: string): readonly Hit[]
  entry(place: number): GazetteerEntry
  country(place: number): string | null
  admin1(place: number): string | null
  precision(place: number): PlacePrecision
  prior(place: number): number
  lat(place: number): number
  lon(place: number): number
  radius(place: number): number
  capital(place: number): boolean
}

const NONE = 0xffff
const encoder = new TextEncoder()
const decoder = new TextDecoder()

interface Posting {
  readonly place: number
  readonly hash: number
  readonly flags: number
}

/** Folded name -> the places that bear it, each once for each spelling. */
function toPostings(rows: readonly GazetteerRow[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>()
  for (const [place, row] of rows.entries()) {
    const seen = new Set<string>()
    for (const { name, flags } of row.names) {
      const normal = normalName(name)
      if (normal === '' || seen.has(normal)) continue
      seen.add(normal)
      const folded = foldNormal(normal)
      const list = postings.get(folded)
      const posting = { place, hash: exactHash(normal), flags }
      if (list) list.push(posting)
      else postings.set(folded, [posting])
    }
  }
  return postings
}

function sortedByBytes(keys: Iterable<string>): readonly string[] {
  return [...keys]
    .map((key) => Buffer.from(key))
    .sort((a, b) => Buffer.compare(a, b))
    .map((bytes) => bytes.toString())
}

/** The distinct values of a nullable column, and the column as numbers into them. */
function toColumn(values: readonly (string | null)[]): {
  readonly list: string[]
  readonly column: Uint16Array
} {
  const numbers = new Map<string, number>()
  const column = Uint16Array.from(values, (value) => {
    if (value === null) return NONE
    const known = numbers.get(value) ?? numbers.size
    numbers.set(value, known)
    return known
  })
  return { list: [...numbers.keys()], column }
}

/** The gazetteer file. The same rows and words give the same bytes. */
export function writeGazetteer(rows: readonly GazetteerRow[], words: PlaceWords): Uint8Array {
  const postings = toPostings(rows)
  const keys = sortedByBytes(postings.keys())
  const lists = keys.map((key) =>
    (postings.get(key) ?? []).sort(
      (a, b) => (rows[b.place]?.prior ?? 0) - (rows[a.place]?.prior ?? 0) || a.place - b.place,
    ),
  )
  const flat = lists.flat()
  const heads = new Uint32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) heads[i + 1] = (heads[i] ?? 0) + list.length
  const countries = toColumn(rows.map((row) => row.country))
  const admins = toColumn(rows.map((row) => row.admin1))
  const folded = toStrings(keys)
  const ids = toStrings(rows.map((row) => row.id))
  const names = toStrings(rows.map((row) => row.name))
  return packSections({
    meta: encoder.encode(JSON.stringify({ countries: countries.list, admins: admins.list, words })),
    keys: folded.bytes,
    keyOffsets: folded.offsets,
    heads,
    places: Uint32Array.from(flat, (posting) => posting.place),
    hashes: Uint16Array.from(flat, (posting) => posting.hash),
    flags: Uint8Array.from(flat, (posting) => posting.flags),
    ids: ids.bytes,
    idOffsets: ids.offsets,
    names: names.bytes,
    nameOffsets: names.offsets,
    lat: Float32Array.from(rows, (row) => row.lat),
    lon: Float32Array.from(rows, (row) => row.lon),
    country: countries.column,
    admin1: admins.column,
    precision: Uint8Array.from(rows, (row) => PRECISIONS.indexOf(row.precision)),
    radius: Float32Array.from(rows, (row) => row.radius_km),
    prior: Float32Array.from(rows, (row) => row.prior),
    capital: Uint8Array.from(rows, (row) => (row.capital ? 1 : 0)),
  })
}

interface Meta {
  readonly countries: readonly string[]
  readonly admins: readonly string[]
  readonly words: PlaceWords
}

/**
 * Reads the file that `writeGazetteer` made, without copying it: keep the bytes unchanged.
 * Throws an error that names the remedy (`npm run build`) when the file is not one of these or is cut short.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const file = unpackSections(bytes)
  const meta = JSON.parse(decoder.decode(file.u8('meta'))) as Meta
  const columns = readColumns(file, meta)
  const keys = { bytes: file.u8('keys'), offsets: file.u32('keyOffsets') }
  const ids = { bytes: file.u8('ids'), offsets: file.u32('idOffsets') }
  const names = { bytes: file.u8('names'), offsets: file.u32('nameOffsets') }
  const postings = {
    heads: file.u32('heads'),
    places: file.u32('places'),
    hashes: file.u16('hashes'),
    flags: file.u8('flags'),
  }
  return Object.freeze({
    words: meta.words,
    find: (name: string) => find(keys, postings, name),
    entry: (place: number) => ({
      id: stringAt(ids, place),
      name: stringAt(names, place),
      lat: columns.lat(place),
      lon: columns.lon(place),
      country: columns.country(place),
      admin1: columns.admin1(place),
      precision: columns.precision(place),
      radius_km: columns.radius(place),
      prior: columns.prior(place),
      capital: columns.capital(place),
    }),
    ...columns,
  })
}

function readColumns(
  file: Sections,
  { countries, admins }: Meta,
): Omit<Gazetteer, 'words' | 'find' | 'entry'> {
  const [lats, lons, radii, priors] = [
    file.f32('lat'),
    file.f32('lon'),
    file.f32('radius'),
    file.f32('prior'),
  ]
  const [countryOf, admin1Of] = [file.u16('country'), file.u16('admin1')]
  const [precisions, capitals] = [file.u8('precision'), file.u8('capital')]
  return {
    size: lats.length,
    country: (place) => countries[countryOf[place] ?? NONE] ?? null,
    admin1: (place) => admins[admin1Of[place] ?? NONE] ?? null,
    precision: (place) => PRECISIONS[precisions[place] ?? 0] ?? 'region',
    lat: (place) => round(lats[place] ?? 0, 4),
    lon: (place) => round(lons[place] ?? 0, 4),
    radius: (place) => round(radii[place] ?? 0, 1),
    prior: (place) => round(priors[place] ?? 0, 2),
    capital: (place) => capitals[place] === 1,
  }
}

interface Postings {
  readonly heads: Uint32Array
  readonly places: Uint32Array
  readonly hashes: Uint16Array
  readonly flags: Uint8Array
}

function find(keys: Strings, postings: Postings, name: string): readonly Hit[] {
  const normal = normalName(name)
  if (normal === '') return []
  const folded = foldNormal(normal)
  let key = search(keys, encoder.encode(folded))
  // "Dhi Qar" and "Zi Qar": the letter behind "dh" is written "z" as often as "d".
  if (key < 0 && normal.includes('dh'))
    key = search(keys, encoder.encode(foldNormal(normal.replaceAll('dh', 'z'))))
  return key < 0 ? [] : hitsOf(postings, key, exactHash(normal))
}

/** The places under a key, each once: its best spelling counts. */
function hitsOf({ heads, places, hashes, flags }: Postings, key: number, hash: number): readonly Hit[] {
  const hits = new Map<number, Hit>()
  for (let i = heads[key] ?? 0; i < (heads[key + 1] ?? 0); i++) {
    const place = places[i] ?? 0
    const bits = flags[i] ?? 0
    const hit = {
      place,
      exact: hashes[i] === hash,
      main: (bits & FLAGS.main) !== 0,
      bound: (bits & FLAGS.bound) !== 0,
      capitals: (bits & FLAGS.capitals) !== 0,
      abbreviation: (bits & FLAGS.abbreviation) !== 0,
    }
    const known = hits.get(place)
    if (!known || quality(hit) > quality(known)) hits.set(place, hit)
  }
  return [...hits.values()]
}

function quality(hit: Hit): number {
  return (hit.exact ? 4 : 0) + (hit.bound || hit.abbreviation ? 0 : 2) + (hit.main ? 1 : 0)
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
