import type { Gazetteer, GazetteerEntry } from './places/gazetteer.ts'
import { normalName } from './places/fold.ts'

/** The places of the gazetteer, for people who look for one. */
export interface KnownPlaces {
  /** Places that bear a name in any script, whole, those that are most often meant first. */
  find(name: string): readonly GazetteerEntry[]
  byId(id: string): GazetteerEntry | null
}

/** Languages in which lands are known by name beside those of the gazetteer: those of the application, and of much news. */
const LANGUAGES = ['en', 'fr', 'ar', 'ru', 'es', 'fa', 'tr', 'uk', 'he']

/** Looks places up in a gazetteer, and lands in more languages than it has. */
export function knownPlaces(gazetteer: Gazetteer): KnownPlaces {
  const number = numbersOf(gazetteer)
  const lands = landNames()
  const byId = (id: string): GazetteerEntry | null => {
    const place = number(id)
    return place === undefined ? null : gazetteer.entry(place)
  }
  return {
    byId,
    find: (name) => {
      const land = lands().get(normalName(name))
      const first = land === undefined ? null : byId(`geonames:${land}`)
      const others = hitsOf(gazetteer, name).filter(({ id }) => id !== first?.id)
      return first === null ? others : [first, ...others]
    },
  }
}

/** Those that bear the very name come before those that bear one like it. */
function hitsOf(gazetteer: Gazetteer, name: string): readonly GazetteerEntry[] {
  const hits = spellings(name).flatMap((spelling) => gazetteer.find(spelling))
  const exact = hits.filter((hit) => hit.exact && !hit.abbreviation)
  const near = exact.length > 0 ? [] : hits.filter((hit) => !hit.abbreviation && !hit.capitals)
  const places = [...new Set([...exact, ...near].map(({ place }) => place))]
  return places
    .toSorted((a, b) => gazetteer.prior(b) - gazetteer.prior(a))
    .map((place) => gazetteer.entry(place))
}

/** Arabic names are written with their article and without it. */
function spellings(name: string): readonly string[] {
  const given = name.trim()
  if (!/^\p{Script=Arabic}/u.test(given)) return [given]
  return [given, given.startsWith('ال') ? given.slice(2) : `ال${given}`]
}

/** The number of a place by its id; the ids are read when the first is asked for. */
function numbersOf(gazetteer: Gazetteer): (id: string) => number | undefined {
  let numbers: ReadonlyMap<string, number> | undefined
  return (id) => {
    numbers ??= new Map(
      Array.from({ length: gazetteer.size }, (_, place) => [gazetteer.entry(place).id, place]),
    )
    return numbers.get(id)
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 3166-1 alpha-2 of lands by their names (Unicode CLDR, which Node brings along). */
function landNames(): () => ReadonlyMap<string, string> {
  let names: ReadonlyMap<string, string> | undefined
  return () => (names ??= new Map(LANGUAGES.flatMap((language) => namesIn(language))))
}

function namesIn(language: string): readonly (readonly [string, string])[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => {
      const name = regions.of(first + second)
      return name === undefined ? [] : [[normalName(name), first + second] as const]
    }),
  )
}
