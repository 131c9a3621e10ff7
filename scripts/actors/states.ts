import worldCountries, { type Countries } from 'world-countries'
import { DataFaults } from '../data/yaml-file.ts'
import type { StateExtra } from './schema.ts'

// The package is CommonJS with an ES default in its types: what Node gives is the list itself.
const countries = worldCountries as unknown as Countries

/** A state with all its names, made from world-countries and data/actors/states.yaml. */
export interface StateEntry {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Sovereign by world-countries, or listed by us: only these act as states. */
  readonly independent: boolean
  readonly names: readonly string[]
  readonly peoples: readonly string[]
  readonly metonyms: readonly string[]
  /** Office of whoever is called the country's leader, where two offices could be. */
  readonly leader: string | null
}

/** All states and territories. Throws when states.yaml has a code that world-countries has not. */
export function compileStates(extras: Readonly<Record<string, StateExtra>>): readonly StateEntry[] {
  for (const code of Object.keys(extras)) {
    if (!countries.some((country) => country.cca3 === code))
      throw new DataFaults([`data/actors/states.yaml:1: ${code}: no such country`])
  }
  return countries.map((country) => toState(country, extras[country.cca3]))
}

type Country = (typeof countries)[number]

function toState(country: Country, extra: StateExtra | undefined): StateEntry {
  const name = extra?.name ?? country.name.common
  const keep = (word: string) => word !== '' && !extra?.drop.includes(word)
  const official = country.altSpellings.filter(
    (word) => /^[\p{L} '’-]{6,}$/u.test(word) && /\bof\b|Republic|Kingdom/.test(word),
  )
  const names = [name, country.name.common, country.name.official, ...official, ...(extra?.aliases ?? [])]
  return {
    id: `acta:${slug(name)}`,
    code: extra?.code ?? country.cca3,
    name,
    leader: extra?.leader ?? null,
    independent: country.independent === true || extra !== undefined,
    names: unique(names.filter(keep)),
    peoples: unique(peoplesOf(country, extra, keep)),
    metonyms: [...(country.independent || extra ? country.capital : []), ...(extra?.metonyms ?? [])],
  }
}

function peoplesOf(
  country: Country,
  extra: StateExtra | undefined,
  keep: (word: string) => boolean,
): string[] {
  const listed = (country.demonyms?.eng?.m ?? '').split(/,\s*| or /).filter((word) => /^\p{Lu}/u.test(word))
  const words = (extra?.adjectives.length ? extra.adjectives : listed).filter(keep)
  return [...words, ...words.flatMap(pluralOf), ...(extra?.nouns ?? [])]
}

// "Iraqi" gives "Iraqis"; "French", "Chinese" and "Swiss" have no plural of their own.
function pluralOf(word: string): string[] {
  return /(?:an|i|er|ian|ot|ak|k|o)$/.test(word) && !word.endsWith('ese') ? [`${word}s`] : []
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}
