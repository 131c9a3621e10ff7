import type { ActorCodes } from '../../model/actor-directory.ts'
import type { NameKind } from '../../model/doc.ts'

/** An actor of data/actors. A people ("Kurdish") has no id. Dates are ISO prefixes (`2014`, `2014-08`), null when unknown. */
export interface KnownActor {
  readonly id: string | null
  readonly name: string
  readonly kind: NameKind
  readonly country: string | null
  readonly sector: string | null
  readonly from: string | null
  readonly to: string | null
  /** PLOVER codes that hold for a time only. */
  readonly codes: readonly ActorCodes[]
}

/** One written form of one or more actors. `actors` are indexes; empty marks a phrase that is no name ("Gulf of Oman"). */
export interface Form {
  readonly actors: readonly number[]
  /** One letter a word: C must have a capital in the text, c need not. */
  readonly capitals: string
  /** The form itself when only that case counts: acronyms. */
  readonly exact: string | null
  /** An Arabic article must stand before it ("al-Ain"). */
  readonly article: boolean
  /** "The" must stand before it ("The Sun"). */
  readonly the: boolean
  /** Taken only beside a word of speech or publishing ("Dawn reported"). */
  readonly cued: boolean
  /** Taken only when the report names the actor's country ("Congress"). */
  readonly local: boolean
  /** No actor has it as its canonical name. */
  readonly alias: boolean
}

/** What a last or first word says of an organisation. */
export interface OrganisationShape {
  readonly kind: NameKind
  readonly sector: string | null
}

/** The shapes by which names outside the dictionary are known (data/actors/shapes.yaml). */
export interface Shapes {
  readonly titles: ReadonlySet<string>
  readonly weakTitles: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  /** Family names that stand before the given name ("Chen Jianguo"). */
  readonly familyFirst: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly personParticles: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly cueWords: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, OrganisationShape>
  readonly openers: ReadonlyMap<string, OrganisationShape>
  readonly groupOpeners: ReadonlyMap<string, OrganisationShape>
  readonly personNouns: ReadonlySet<string>
  readonly agentNouns: ReadonlySet<string>
  /** Nouns for those who bear arms: a group's, not a newspaper's. */
  readonly armedNouns: ReadonlySet<string>
}

/** Everything the `names` stage knows. */
export interface ActorIndex {
  readonly actors: readonly KnownActor[]
  /** By the folded words of the form, joined by spaces. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Words of the longest form that begins with a word. */
  readonly longest: ReadonlyMap<string, number>
  readonly spellings: ReadonlyMap<string, string>
  readonly capitals: ReadonlyMap<string, string>
  readonly shapes: Shapes
}

/** What an agent noun means (data/actors/nouns.yaml). */
export interface Noun {
  readonly sector: string | null
  readonly number: 'one' | 'many' | 'group'
  readonly traits: readonly string[]
  readonly office: string | null
}

/** What a word before the head means for the sector. */
export interface Modifier {
  readonly sector: string
  readonly nonstate: boolean
}

/** Somebody who held an office of a country in `[from, to]`; ISO prefixes. */
export interface Holder {
  readonly id: string
  readonly name: string
  readonly sector: string | null
  readonly from: string
  readonly to: string | null
}

/** A state. `leader`: the office of whoever is called its leader, null when only one office can be meant. */
export interface State {
  readonly id: string
  readonly name: string
  readonly leader: string | null
}

/** Everything `describeActor` knows. */
export interface ActorNouns {
  /** By the lower-case words of the noun joined by spaces. */
  readonly nouns: ReadonlyMap<string, Noun>
  readonly modifiers: ReadonlyMap<string, Modifier>
  readonly patrons: ReadonlySet<string>
  readonly leaders: ReadonlySet<string>
  readonly stances: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly notInOffice: ReadonlySet<string>
  /** Nouns, in the singular, that name a body or a thing and not one human ("militia", "ministry"). */
  readonly bodies: ReadonlySet<string>
  readonly states: ReadonlyMap<string, State>
  /** Lower-case capital to ISO3: "ankara" for a government that acts. */
  readonly metonyms: ReadonlyMap<string, string>
  /** By `office:ISO3`. */
  readonly offices: ReadonlyMap<string, readonly Holder[]>
  readonly officeNames: ReadonlySet<string>
}

/** One actor of the compiled file; the tail may be left out. */
export type ActorRow = readonly [
  id: string | null,
  name: string,
  kind: NameKind,
  country: string | null,
  sector: string | null,
  from?: string | null,
  to?: string | null,
  codes?: readonly ActorCodes[],
]

/** One form of the compiled file. `flags`: 1 article, 2 the, 4 cued, 8 local, 16 alias. */
export type FormRow = readonly [
  key: string,
  actors: readonly number[],
  capitals: string,
  flags: number,
  exact?: string,
]

/** One noun of the compiled file: the noun, then an index into `senses`. */
export type NounRow = readonly [noun: string, sense: number]

/** The compiled file: plain JSON, small and quick to parse. Made by scripts/compile-actors.ts, read by `readActors`. */
export interface ActorFile {
  readonly version: 1
  readonly actors: readonly ActorRow[]
  readonly forms: readonly FormRow[]
  readonly spellings: readonly (readonly [string, string])[]
  readonly capitals: readonly (readonly [string, string])[]
  readonly shapes: { readonly [K in keyof Shapes]: readonly unknown[] }
  readonly senses: readonly Noun[]
  readonly nouns: { readonly [K in keyof ActorNouns]: readonly unknown[] } & {
    readonly nouns: readonly NounRow[]
  }
}

/** Reads the compiled actors (dist/data/actors.json). Throws when the text is no such file. */
export function readActors(json: string): { readonly index: ActorIndex; readonly nouns: ActorNouns } {
  const file = JSON.parse(json) as ActorFile
  if (file.version !== 1)
    throw new Error(`actors file of version ${String(file.version)}, want 1: run the build again`)
  const forms = toForms(file.forms)
  const { nouns: rows, ...tables } = file.nouns
  const nouns = new Map((rows as readonly NounRow[]).map(([noun, sense]) => [noun, file.senses[sense]]))
  return {
    index: {
      actors: file.actors.map(toActor),
      forms,
      longest: longestForms(forms.keys()),
      spellings: new Map(file.spellings),
      capitals: new Map(file.capitals),
      shapes: revive(file.shapes, ['heads', 'openers', 'groupOpeners']) as unknown as Shapes,
    },
    nouns: {
      ...revive(tables, ['modifiers', 'states', 'metonyms', 'offices']),
      nouns,
    } as unknown as ActorNouns,
  }
}

function toActor([
  id,
  name,
  kind,
  country,
  sector,
  from = null,
  to = null,
  codes = [],
]: ActorRow): KnownActor {
  return { id, name, kind, country, sector, from, to, codes }
}

function toForms(rows: readonly FormRow[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>()
  for (const [key, actors, capitals, flags, exact = null] of rows) {
    const form: Form = {
      actors,
      capitals,
      exact,
      article: (flags & 1) > 0,
      the: (flags & 2) > 0,
      cued: (flags & 4) > 0,
      local: (flags & 8) > 0,
      alias: (flags & 16) > 0,
    }
    const others = forms.get(key)
    if (others) others.push(form)
    else forms.set(key, [form])
  }
  return forms
}

function longestForms(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
}

function revive(lists: Readonly<Record<string, readonly unknown[]>>, maps: readonly string[]) {
  const entries = Object.entries(lists).map(([name, list]): [string, unknown] => [
    name,
    maps.includes(name) ? new Map(list as readonly (readonly [string, unknown])[]) : new Set(list),
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}
