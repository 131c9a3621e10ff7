import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import { aliasName, mainName } from './rows.ts'

/** The part of a world-countries record that we read (mledoze/countries, ODbL 1.0). */
export interface Country {
  readonly cca2: string
  readonly cca3: string
  readonly name: {
    readonly common: string
    readonly official: string
    readonly native?: Readonly<Record<string, { readonly common: string; readonly official: string }>>
  }
  readonly altSpellings: readonly string[]
  readonly latlng: readonly number[]
  /** Square kilometres. */
  readonly area: number
}

/** ISO 3166-1 alpha-3; Kosovo has none and gets the user-assigned code that the field writes. */
export function iso3Of(country: Country): string {
  return country.cca3 === 'UNK' ? 'XKX' : country.cca3
}

/** More often meant by its name than any city or division. */
const COUNTRY_PRIOR = 8

/** The gazetteer's row of a country: a disc of its area around its middle. */
export function countryRow(country: Country): GazetteerRow {
  const native = Object.values(country.name.native ?? {}).flatMap((name) => [name.common, name.official])
  const spellings = [...country.altSpellings, ...native].filter((name) => name.length > 2)
  return {
    id: `geonames:${country.cca2}`,
    name: country.name.common,
    names: [
      mainName(country.name.common),
      mainName(country.name.official),
      ...spellings.map((name) => (/^[A-Z]+$/.test(name) ? mainName(name) : aliasName(name))),
    ],
    lat: country.latlng[0] ?? 0,
    lon: country.latlng[1] ?? 0,
    country: iso3Of(country),
    admin1: null,
    precision: 'country',
    radius_km: Math.max(5, Math.round(Math.sqrt(Math.max(country.area, 1) / Math.PI))),
    prior: COUNTRY_PRIOR,
    capital: false,
  }
}
