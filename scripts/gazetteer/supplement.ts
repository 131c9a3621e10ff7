import { parse } from 'yaml'
import { z } from 'zod'
import { FLAGS } from '../../src/annotate/places/gazetteer.ts'
import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
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
] as const

const place = z.strictObject({
  id: z.string().regex(/^acta:[a-z0-9-]+$/),
  name: z.string().min(2),
  aliases: z.array(z.string().min(2)),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  admin1: z.string().min(2).nullable(),
  precision: PRECISION,
  radius_km: z.number().positive().max(6000),
  kind: z.enum(KINDS),
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
  cautious: list,
  titles: list,
  inner: list,
  tails: list,
  divisions: list,
})

/** A checked entry of data/places: a place that GeoNames' cities lack. */
export type SupplementPlace = z.infer<typeof place>
/** Checked other names of a place that GeoNames has. */
export type Alias = z.infer<typeof alias>
/** The words of places, with the words of divisions that only the compiler needs. */
export type WordsFile = PlaceWords & { readonly divisions: readonly string[] }

const file = z.strictObject({ places: z.array(place).default([]), aliases: z.array(alias).default([]) })

/** Reads a file of places and aliases. Throws an error that names the file, the entry and what is wrong with it. */
export function parseSupplement(name: string, text: string): z.infer<typeof file> {
  return check(name, text, file)
}

/** Reads data/places/words.yaml. */
export function parseWords(name: string, text: string): WordsFile {
  return check(name, text, words)
}

function check<T extends z.ZodType>(name: string, text: string, schema: T): z.infer<T> {
  const result = schema.safeParse(parseYaml(name, text))
  if (result.success) return result.data
  const reasons = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${name} is not as it must be: ${reasons.join('; ')}`)
}

function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${name} is not YAML: ${(error as Error).message}`, { cause: error })
  }
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
    admin1,
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
