import { z } from 'zod'
import { RELATION_KINDS } from '../../src/model/actor-directory.ts'

const text = z.coerce.string().min(1)
const words = z.array(text)
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
const day = z
  .string('want a date in quotation marks: YYYY, YYYY-MM or YYYY-MM-DD')
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'want YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isDate, 'no such day')
const kind = z.enum(['person', 'organisation', 'armed-group', 'state', 'people', 'media', 'other'])
const id = z.string().regex(/^acta:[a-z0-9-]+$/, 'want acta: and a slug')
const origin = z.string().optional()
const term = { from: day.optional(), to: day.optional() }
const inOrder = <T extends { readonly from?: string | undefined; readonly to?: string | undefined }>({
  from,
  to,
}: T): boolean => from === undefined || to === undefined || from.slice(0, to.length) <= to
const ORDER = 'ends before it begins'

// "ISIS" is { name: ISIS }.
const alias = z.preprocess(
  (value) => (typeof value === 'object' ? value : { name: value }),
  z.strictObject({ name: text, ...term, origin }).refine(inOrder, ORDER),
)
const codes = z
  .strictObject({ country: country.optional(), sector: sector.optional(), ...term })
  .refine(inOrder, ORDER)
const office = z
  .strictObject({ office: z.string(), of: id.optional(), from: day, to: day.optional(), origin })
  .refine(inOrder, ORDER)
const entry = z
  .strictObject({
    id,
    name: text,
    kind,
    country: country.optional(),
    sector: sector.optional(),
    codes: z.array(codes).default([]),
    aliases: z.array(alias).default([]),
    acronyms: z.array(alias).default([]),
    ...term,
    offices: z.array(office).default([]),
    origin,
  })
  .refine(inOrder, ORDER)
const relation = z
  .strictObject({
    // Offices stand with the persons who hold them.
    kind: z.enum(RELATION_KINDS).exclude(['officer-of']),
    of: id,
    as: text.optional(),
    ...term,
    alleged_by: words.min(1).optional(),
    denied_by: words.min(1).optional(),
    origin,
  })
  .refine(inOrder, ORDER)
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
const organisationShape = z.array(z.strictObject({ kind, sector: sector.nullable(), words }))

/** Every file of data/actors says where its facts come from: a key of origins.yaml. An entry of another origin says so itself. */
const file = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ origin: z.string(), ...shape })

/** The schemas of the files of data/actors, by what their names begin with. */
export const SCHEMAS = {
  list: file({ entries: z.array(entry) }),
  relations: file({ relations: z.record(id, z.array(relation).min(1)) }),
  peoples: file({ entries: z.array(people) }),
  states: file({ states: z.record(country, state) }),
  offices: file({
    offices: z.record(
      z.string().regex(/^[a-z-]+$/, 'want small letters and hyphens'),
      z.strictObject({ sector: sector.nullable(), title: text }),
    ),
  }),
  origins: z.strictObject({ origins: z.record(z.string(), z.strictObject({ what: text, licence: text })) }),
  'given-names': file({ given: words, family_first: words }),
  spellings: file({ spellings: z.array(words.min(2)) }),
  nouns: file({
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
  }),
  shapes: file({
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
  }),
} as const

/** One entry of a list of actors. */
export type Entry = z.infer<typeof entry>
/** One relation of an actor, which stands before it as a key. */
export type RelationLine = z.infer<typeof relation>
/** What data/actors/states.yaml adds to world-countries. */
export type StateExtra = z.infer<typeof state>

function isDate(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-')
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}
