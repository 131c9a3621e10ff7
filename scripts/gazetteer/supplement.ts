import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import { FLAGS } from '../../src/annotate/places/gazetteer.ts'
import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import { normalName } from '../../src/annotate/places/fold.ts'
import type { PlacePrecision } from '../../src/model/place.ts'
import type { PlaceWords } from '../../src/annotate/places/place-words.ts'
import { mainName } from './rows.ts'

const PRECISION = z.enum(['point', 'settlement', 'admin2', 'admin1', 'region', 'country', 'sea'])
const KINDS = [
  'base',
  'camp',
  'crossing',
  'district',
  'region',
  'sea',
  'site',
  'prison',
  'island',
  'mountain',
  'neighbourhood',
  'village',
  'airspace',
] as const

const name = z.string().min(2)
const lat = z.number().min(-90).max(90)
const lon = z.number().min(-180).max(180)
const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable()

const place = z.strictObject({
  id: z.string().regex(/^acta:[a-z0-9-]+$/),
  name,
  aliases: z.array(name),
  lat,
  lon,
  country,
  admin1: z.string().min(2).nullable(),
  precision: PRECISION,
  radius_km: z.number().positive().max(6000),
  kind: z.enum(KINDS),
})

/** Places of one kind in one land; a row is a name, latitude, longitude and other names. */
const group = z.strictObject({
  country,
  /** Left out: that of the nearest town. */
  admin1: z.string().min(2).nullable().optional(),
  kind: z.enum(KINDS),
  radius_km: z.number().positive().max(6000).optional(),
  rows: z.array(z.tuple([name, lat, lon], name)).min(1),
})

const alias = z.strictObject({
  id: z.string().regex(/^geonames:[A-Z0-9.]+$/),
  name: z.string().min(2).optional(),
  /** A better known point than that of the source. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  aliases: z.array(z.string().min(2)).default([]),
  abbreviations: z.array(z.string().min(1)).default([]),
})

const list = z.array(z.string().min(1)).readonly()
const numbers = z.record(z.string(), z.number())
const words = z.strictObject({
  heads: z.record(z.string(), z.array(PRECISION).readonly()),
  strong: list,
  weak: list,
  bearings: numbers,
  parts: numbers,
  units: numbers,
  near: list,
  stretches: list,
  quarters: list,
  cautious: list,
  titles: list,
  inner: list,
  tails: list,
  divisions: list,
})

/** A checked entry of data/places: a place that GeoNames' cities lack. */
export type SupplementPlace = Omit<z.infer<typeof place>, 'admin1'> & {
  /** Undefined: that of the nearest town. */
  readonly admin1: string | null | undefined
}
/** Checked other names of a place that GeoNames has. */
export type Alias = z.infer<typeof alias>
/** The words of places, with the words of divisions that only the compiler needs. */
export type WordsFile = PlaceWords & { readonly divisions: readonly string[] }

const file = z.strictObject({
  /** Where the facts of the file come from. */
  origin: z.string().min(10),
  places: z.array(place).default([]),
  groups: z.array(group).default([]),
  aliases: z.array(alias).default([]),
})

/** A file of the supplement as the compiler takes it. */
export interface Supplement {
  readonly origin: string
  readonly places: readonly SupplementPlace[]
  readonly aliases: readonly Alias[]
}

/** Reads a file of places and aliases. Throws an error that names the file, the line and what is wrong with it. */
export function parseSupplement(name: string, text: string): Supplement {
  const { origin, places, groups, aliases } = check(name, text, file)
  return { origin, places: [...places, ...groups.flatMap(placesOf)], aliases }
}

/** What the kinds of a row stand for when it does not say: how coarse, and how wide in kilometres. */
const DEFAULTS: Readonly<Record<(typeof KINDS)[number], readonly [PlacePrecision, number]>> = {
  base: ['point', 4],
  camp: ['settlement', 4],
  crossing: ['point', 3],
  district: ['admin2', 30],
  region: ['region', 60],
  sea: ['sea', 150],
  site: ['point', 3],
  prison: ['point', 2],
  island: ['region', 10],
  mountain: ['region', 20],
  neighbourhood: ['settlement', 2],
  village: ['settlement', 2],
  airspace: ['region', 500],
}

function placesOf({ country, admin1, kind, radius_km, rows }: z.infer<typeof group>): SupplementPlace[] {
  const [precision, radius] = DEFAULTS[kind]
  return rows.map(([name, lat, lon, ...aliases]) => ({
    id: `acta:${slugOf(name)}`,
    name,
    aliases,
    lat,
    lon,
    country,
    admin1,
    precision,
    radius_km: radius_km ?? radius,
    kind,
  }))
}

/** "Camp Ashraf" -> "camp-ashraf" */
function slugOf(name: string): string {
  return normalName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Reads data/places/words.yaml. */
export function parseWords(name: string, text: string): WordsFile {
  return check(name, text, words)
}

function check<T extends z.ZodType>(name: string, text: string, schema: T): z.infer<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [broken] = document.errors
  if (broken) throw new Error(`${name} is not YAML: ${broken.message}`, { cause: broken })
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const reasons = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `line ${lineOf(document, lines, path)}: ${path.join('.')}: ${message}`)
  throw new Error(`${name} is not as it must be: ${reasons.join('; ')}`)
}

/** The line of the value at the path, or of the innermost one that holds it. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** Before a village and behind a great city; a region or a sea is meant before any town that shares its name. */
const PRIOR: Readonly<Record<(typeof KINDS)[number], number>> = {
  base: 5,
  camp: 4.8,
  crossing: 4.8,
  district: 4.6,
  site: 4.8,
  prison: 4.8,
  island: 5.5,
  mountain: 5,
  region: 6.6,
  sea: 7,
  neighbourhood: 4.2,
  village: 4,
  airspace: 6,
}

/** The gazetteer's row of a supplement entry. */
export function supplementRow(entry: SupplementPlace): GazetteerRow {
  const { id, name, lat, lon, country, admin1, precision, radius_km } = entry
  const names = [name, ...entry.aliases].map((alias) => mainName(alias))
  return {
    id,
    name,
    names,
    lat,
    lon,
    country,
    admin1: admin1 ?? null,
    precision,
    radius_km,
    prior: PRIOR[entry.kind],
    capital: false,
  }
}

/** The row with the checked names put before its own. */
export function withAlias(row: GazetteerRow, { name, at, aliases, abbreviations }: Alias): GazetteerRow {
  const checked = [...(name === undefined ? [] : [name]), ...aliases].map((alias) => mainName(alias))
  const bound = abbreviations.map((alias) => mainName(alias, FLAGS.abbreviation))
  const short = name ?? row.name
  return {
    ...row,
    ...(at === undefined ? {} : { lat: at[0], lon: at[1] }),
    name: short,
    admin1: row.precision === 'admin1' ? short : row.admin1,
    names: [...checked, ...row.names, ...bound],
  }
}

/** Throws when two entries share an id, naming it. */
export function checkIds(entries: readonly SupplementPlace[]): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id))
      throw new Error(`data/places has two entries with the id "${id}": give one of them another id`)
    seen.add(id)
  }
}
