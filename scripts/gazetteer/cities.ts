import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import { aliasName, englishName, mainName } from './rows.ts'
import type { RowName } from './rows.ts'

/** A populated place of GeoNames (download.geonames.org/export/dump, table "geoname"; CC BY 4.0). */
export interface City {
  readonly id: number
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly feature: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** GeoNames codes, "IQ.06" and "IQ.06.99040"; null when the place has none. */
  readonly admin1: string | null
  readonly admin2: string | null
  readonly population: number
}

/** Reads the tab-separated table of GeoNames. */
export function parseCities(table: string): readonly City[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toCity(line.split('\t')))
}

function toCity(columns: readonly string[]): City {
  const at = (i: number) => columns[i] ?? ''
  const country = at(8)
  const admin1 = at(10) === '' ? null : `${country}.${at(10)}`
  return {
    id: Number(at(0)),
    name: at(1),
    ascii: at(2),
    alternates: at(3) === '' ? [] : at(3).split(','),
    lat: Number(at(4)),
    lon: Number(at(5)),
    feature: at(7),
    country,
    admin1,
    admin2: admin1 === null || at(11) === '' ? null : `${admin1}.${at(11)}`,
    population: Number(at(14)),
  }
}

/** Fewer reports mean the abandoned Troy than a town of that name. */
const DEMOTED: Readonly<Record<string, number>> = { PPLH: -1.5, PPLQ: -1, PPLW: -1, PPLX: -0.3, PPLCH: -1 }

/** The gazetteer's row of a city, given the names of countries and divisions by code. */
export function cityRow(
  city: City,
  iso3: ReadonlyMap<string, string>,
  admin1Names: ReadonlyMap<string, string>,
): GazetteerRow {
  const people = Math.max(city.population, 500)
  return {
    id: `geonames:${city.id}`,
    name: englishName(city.name),
    names: cityNames(city),
    lat: city.lat,
    lon: city.lon,
    country: iso3.get(city.country) ?? null,
    admin1: admin1Names.get(city.admin1 ?? '') ?? null,
    precision: 'settlement',
    radius_km: settlementRadius(people),
    prior: Math.log10(people) + (DEMOTED[city.feature] ?? 0) + (city.feature === 'PPLC' ? 0.3 : 0),
    capital: city.feature === 'PPLC',
  }
}

/** Kilometres from 2 (a village) over 5 (40,000 people) to 25. */
export function settlementRadius(population: number): number {
  return Math.min(25, Math.max(2, Math.round(0.4 * population ** 0.24 * 10) / 10))
}

function cityNames(city: City): readonly RowName[] {
  return [mainName(city.name), mainName(city.ascii), ...city.alternates.filter(isUseful).map(aliasName)]
}

/** Leaves out airport codes ("DEZ") and machine transliterations, which are in lower case ("dai er zu er"). */
function isUseful(name: string): boolean {
  if (!/\p{Script=Latin}/u.test(name)) return name.length > 1
  return name.length > 2 && /\p{Lu}/u.test(name) && !/^[A-Z]{2,4}$/.test(name)
}
