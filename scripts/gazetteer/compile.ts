import { kilometres } from '../../src/annotate/places/distance.ts'
import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import type { City } from './cities.ts'
import { cityRow } from './cities.ts'
import type { Country } from './countries.ts'
import { countryRow, iso3Of } from './countries.ts'
import type { Division, DivisionWords, Extent, Middle } from './divisions.ts'
import { admin1Labels, admin1Row, admin2Row, extentOf, isWithin, sharesName } from './divisions.ts'
import { mainName } from './rows.ts'
import type { Alias, SupplementPlace } from './supplement.ts'
import { supplementRow, withAlias } from './supplement.ts'

/** All that the gazetteer is made of. */
export interface Sources {
  readonly cities: readonly City[]
  readonly admin1: readonly Division[]
  readonly admin2: readonly Division[]
  readonly countries: readonly Country[]
  /** Middles of first-level divisions by GeoNames code. */
  readonly middles: ReadonlyMap<string, Middle>
  readonly places: readonly SupplementPlace[]
  readonly aliases: readonly Alias[]
  readonly words: DivisionWords
}

/** The rows of the gazetteer, in a fixed order. Throws when an alias names a place that is not there. */
export function gazetteerRows(sources: Sources): readonly GazetteerRow[] {
  const iso3 = new Map(sources.countries.map((country) => [country.cca2, iso3Of(country)]))
  const aliases = new Map(sources.aliases.map((alias) => [alias.id, alias]))
  const admin1Names = admin1Labels(
    sources.admin1,
    sources.words,
    (code) => aliases.get(`geonames:${code}`)?.name,
  )
  checkDivisions(sources.places, iso3, admin1Names)
  const cities = sources.cities.map((city) => withDivision(city, sources.middles))
  const places = withNearest(sources.places, cities, iso3, admin1Names)
  const rows = [
    ...cities.map((city) => seatRow(city, cityRow(city, iso3, admin1Names), aliases, admin1Names)),
    ...divisionRows({ ...sources, cities }, iso3, admin1Names),
    ...sources.countries.map(countryRow),
    ...places.map(supplementRow),
  ]
  const ids = new Set(rows.map((row) => row.id))
  const lost = sources.aliases.find((alias) => !ids.has(alias.id))
  if (lost)
    throw new Error(
      `data/places has names for "${lost.id}", which no source has: correct the id or remove them`,
    )
  return rows.map((row) => {
    const alias = aliases.get(row.id)
    return alias ? withAlias(row, alias) : row
  })
}

/** The city without a division whose code has been given to another since. */
function withDivision(city: City, middles: ReadonlyMap<string, Middle>): City {
  return isWithin(middles.get(city.admin1 ?? ''), city) ? city : { ...city, admin1: null, admin2: null }
}

/** Throws when an entry names a division that its country does not have. */
function checkDivisions(
  places: readonly SupplementPlace[],
  iso3: ReadonlyMap<string, string>,
  admin1Names: ReadonlyMap<string, string>,
): void {
  const known = new Set([...admin1Names].map(([code, name]) => `${iso3.get(code.slice(0, 2))} ${name}`))
  const wrong = places.filter(
    ({ country, admin1, precision }) =>
      country !== null && admin1 != null && precision !== 'admin1' && !known.has(`${country} ${admin1}`),
  )
  if (wrong.length === 0) return
  const list = wrong.map(({ id, country, admin1 }) => `${id} ("${admin1}" in ${country})`).join(', ')
  throw new Error(
    `data/places names divisions that the gazetteer does not have: ${list}. Use its names or null.`,
  )
}

/** Farther off, or wider, and a place may lie in several divisions. */
const NEAR_KM = 60

/** The places, those that leave their division open with that of the nearest town of their country. */
function withNearest(
  places: readonly SupplementPlace[],
  cities: readonly City[],
  iso3: ReadonlyMap<string, string>,
  admin1Names: ReadonlyMap<string, string>,
): readonly SupplementPlace[] {
  const towns = new Map<string, City[]>()
  for (const city of cities) {
    const country = iso3.get(city.country) ?? ''
    const list = towns.get(country)
    if (list) list.push(city)
    else towns.set(country, [city])
  }
  return places.map((place) => {
    const { country, admin1, radius_km, lat, lon } = place
    if (admin1 !== undefined || country === null || radius_km > NEAR_KM) return place
    const [nearest] = (towns.get(country) ?? [])
      .map((city) => ({ city, km: kilometres(lat, lon, city.lat, city.lon) }))
      .filter(({ km }) => km < NEAR_KM)
      .sort((a, b) => a.km - b.km)
    return { ...place, admin1: admin1Names.get(nearest?.city.admin1 ?? '') ?? null }
  })
}

/** The seat of a division that bears its name shares its English name ("Raqqa") and checked spellings ("Deir Ezzor"). */
function seatRow(
  city: City,
  row: GazetteerRow,
  aliases: ReadonlyMap<string, Alias>,
  admin1Names: ReadonlyMap<string, string>,
): GazetteerRow {
  const division = admin1Names.get(city.admin1 ?? '')
  if (division === undefined || !isSeat(city) || !sharesName(city, division)) return row
  const shared = [division, ...(aliases.get(`geonames:${city.admin1}`)?.aliases ?? [])]
  return { ...row, names: [...shared.map((name) => mainName(name)), ...row.names] }
}

function divisionRows(
  sources: Sources,
  iso3: ReadonlyMap<string, string>,
  admin1Names: ReadonlyMap<string, string>,
): readonly GazetteerRow[] {
  const { cities, words } = sources
  const byAdmin1 = extents(cities, (city) => city.admin1, sources.middles)
  const byAdmin2 = extents(cities, (city) => city.admin2)
  const seats = new Map(cities.filter(isSeat).map((city) => [city.admin1, city]))
  const country = (code: string) => iso3.get(code.slice(0, 2)) ?? null
  return [
    ...sources.admin1.flatMap((division) => {
      const extent = byAdmin1.get(division.code)
      const seat = seats.get(division.code) ?? null
      const label = admin1Names.get(division.code) ?? division.name
      return extent ? [admin1Row(division, label, extent, seat, country(division.code), words)] : []
    }),
    ...sources.admin2.flatMap((division) => {
      const extent = byAdmin2.get(division.code)
      const admin1 = admin1Names.get(division.code.split('.').slice(0, 2).join('.')) ?? null
      return extent ? [admin2Row(division, extent, admin1, country(division.code), words)] : []
    }),
  ]
}

function isSeat(city: City): boolean {
  return city.feature === 'PPLA' || city.feature === 'PPLC'
}

function extents(
  cities: readonly City[],
  codeOf: (city: City) => string | null,
  middles: ReadonlyMap<string, Middle> = new Map(),
): ReadonlyMap<string, Extent> {
  const members = new Map<string, City[]>([...middles.keys()].map((code) => [code, []]))
  for (const city of cities) {
    const code = codeOf(city)
    if (code === null) continue
    const list = members.get(code)
    if (list) list.push(city)
    else members.set(code, [city])
  }
  return new Map(
    [...members].flatMap(([code, list]) => {
      const extent = extentOf(list, middles.get(code))
      return extent ? [[code, extent] as const] : []
    }),
  )
}
