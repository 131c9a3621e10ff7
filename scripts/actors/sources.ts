import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.array(z.coerce.string().min(1))
const country = z.string().regex(/^[A-Z]{3}$/, 'want an ISO3 code or a PLOVER code of three capitals')
const sector = z.enum([
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'IGO',
  'JRN',
  'LAB',
  'MED',
  'NGO',
  'OPP',
  'REF',
  'REL',
])
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'want YYYY, YYYY-MM or YYYY-MM-DD')
const kind = z.enum(['person', 'organisation', 'armed-group', 'state', 'people', 'media', 'other'])
const relation = z.strictObject({
  kind: z.enum(['member-of', 'wing-of', 'umbrella-of', 'patron', 'splinter-of']),
  of: z.string().startsWith('acta:'),
  from: day.optional(),
  to: day.optional(),
  alleged: z.boolean().optional(),
})
const entry = z.strictObject({
  id: z.string().regex(/^acta:[a-z0-9-]+$/, 'want acta: and a slug'),
  name: z.coerce.string().min(1),
  kind,
  country: country.optional(),
  sector: sector.optional(),
  aliases: words.default([]),
  acronyms: words.default([]),
  from: day.optional(),
  to: day.optional(),
  relations: z.array(relation).default([]),
  offices: z.array(z.strictObject({ office: z.string(), from: day, to: day.optional() })).default([]),
})
const people = z.strictObject({
  names: words.min(1),
  country: country.optional(),
  cued: z.boolean().optional(),
})
const state = z.strictObject({
  code: country.optional(),
  name: z.string().optional(),
  aliases: words.default([]),
  adjectives: words.default([]),
  nouns: words.default([]),
  metonyms: words.default([]),
  drop: words.default([]),
  leader: z.string().optional(),
})
const nouns = z.strictObject({
  nouns: z.array(
    z.strictObject({
      sector: sector.nullable(),
      traits: z.array(z.enum(['organ', 'arms', 'opposed', 'source', 'member', 'vague'])).default([]),
      office: z.string().optional(),
      one: words.default([]),
      collective: words.default([]),
    }),
  ),
  modifiers: z.array(z.strictObject({ sector, nonstate: z.boolean().default(false), words })),
  patron_words: words,
  leader_words: words,
  stance_prefixes: words,
  determiners: words,
  not_in_office: words,
  bodies: words,
})
const organisationShape = z.array(z.strictObject({ kind, sector: sector.nullable(), words }))
const shapes = z.strictObject({
  titles: words,
  weak_titles: words,
  particles: words,
  starts: words,
  person_particles: words,
  calendar: words,
  things: words,
  owners: words,
  speech: words,
  place_prepositions: words,
  organisation_heads: organisationShape,
  organisation_openers: organisationShape,
  group_openers: organisationShape,
  not_names: words,
  cue_forms: words,
  cue_words: words,
  local_forms: words,
})

/** One entry of an actors file. */
export type Entry = z.infer<typeof entry>
/** What data/actors/states.yaml adds to world-countries. */
export type StateExtra = z.infer<typeof state>

const LISTS = ['institutions', 'organisations', 'media', 'groups', 'persons'] as const

/** The files of data/actors, most general first: of two actors with one acronym the earlier file is preferred. */
export const SOURCES = [...LISTS, 'states', 'peoples', 'nouns', 'shapes', 'given-names', 'spellings'].map(
  (name) => `${name}.yaml`,
)

/** Reads and checks every file of a folder. Throws with file, entry and reason. */
export function readSources(folder: string) {
  const entries = LISTS.flatMap((name) => readList(folder, `${name}.yaml`, entry))
  checkIds(entries)
  return {
    entries,
    states: readChecked(folder, 'states.yaml', z.record(country, state)),
    peoples: readList(folder, 'peoples.yaml', people),
    nouns: readChecked(folder, 'nouns.yaml', nouns),
    shapes: readChecked(folder, 'shapes.yaml', shapes),
    given: readChecked(folder, 'given-names.yaml', z.strictObject({ given: words, family_first: words })),
    spellings: readChecked(folder, 'spellings.yaml', z.strictObject({ spellings: z.array(words.min(2)) }))
      .spellings,
  }
}
export type Sources = ReturnType<typeof readSources>

function readList<T extends z.ZodType>(folder: string, file: string, schema: T): z.infer<T>[] {
  const list = readYaml(folder, file)
  if (!Array.isArray(list)) throw new Error(`data/actors/${file}: want a list of entries`)
  return list.map((item: unknown, at) => check(item, schema, `${file}: entry ${at + 1} (${labelOf(item)})`))
}

function readChecked<T extends z.ZodType>(folder: string, file: string, schema: T): z.infer<T> {
  return check(readYaml(folder, file), schema, file)
}

function check<T extends z.ZodType>(value: unknown, schema: T, where: string): z.infer<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`)
  throw new Error(`data/actors/${where}: ${reasons.join('; ')}`)
}

function readYaml(folder: string, file: string): unknown {
  try {
    return parse(readFileSync(folder + file, 'utf8'))
  } catch (error) {
    throw new Error(`data/actors/${file}: ${(error as Error).message}`, { cause: error })
  }
}

function labelOf(item: unknown): string {
  const { id, name, names } = (item ?? {}) as { id?: string; name?: string; names?: string[] }
  return id ?? name ?? names?.[0] ?? 'no id'
}

function checkIds(entries: readonly Entry[]): void {
  const ids = new Set<string>()
  for (const { id, name } of entries) {
    if (ids.has(id)) throw new Error(`data/actors: ${id} (${name}) is there twice`)
    ids.add(id)
  }
}
