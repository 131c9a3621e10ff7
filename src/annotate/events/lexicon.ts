import { z } from 'zod'
import { ACLED_SUB_EVENTS, EVENT_TYPES, type EventMode, type EventType, MODES } from '../../model/codebook.ts'

const words = z.array(z.string().min(2)).default([])
const group = z.strictObject({
  type: z.enum(EVENT_TYPES as [EventType, ...EventType[]]),
  mode: z.string().nullable().default(null),
  acled: z.enum(ACLED_SUB_EVENTS).nullable().default(null),
  verbs: words,
  nouns: words,
  to: words,
  object: z.string().nullable().default(null),
  needs: z
    .enum(['actor', 'recipient', 'crowd', 'victim', 'force', 'voice', 'transfer'])
    .nullable()
    .default(null),
  modifier: z.string().nullable().default(null),
  by: z.string().nullable().default(null),
  doer: z.string().nullable().default(null),
  among: z.string().nullable().default(null),
  subject: z.enum(['actor', 'recipient']).default('actor'),
  owner: z.enum(['actor', 'recipient']).default('actor'),
  of: z.enum(['actor', 'recipient']).default('recipient'),
  yields: z.boolean().default(false),
  mutual: z.boolean().default(false),
  verbal: z.boolean().default(false),
  harm: z.boolean().default(false),
})
// Not left out: else a group with a slip in it would be taken for one of these.
const nothing = z.strictObject({ nothing: words.unwrap() })
const file = z.array(z.union([nothing, group]))

/** What one group of data/lexicon/events.yaml says of its words. Field meanings: the head of that file. */
export type Sense = Omit<z.infer<typeof group>, 'verbs' | 'nouns' | 'mode'> & {
  readonly mode: EventMode | null
}

/** One word or phrase of the lexicon: its lemmas, where `*` stands for up to three words. `sense` null: not an event. */
export interface Entry {
  readonly lemmas: readonly string[]
  readonly pos: 'verb' | 'noun' | 'any'
  readonly sense: Sense | null
}

/** Event words by their first lemma, longest phrase first; and the word classes that tell senses apart. */
export interface EventLexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
}

/** Checks and indexes the parsed data/lexicon/events.yaml and classes.yaml. Throws naming the first bad entry. */
export function readEventLexicon(events: unknown, classes: unknown): EventLexicon {
  const sets = z.record(z.string(), z.array(z.string().regex(/^\S+$/))).parse(classes)
  const entries = new Map<string, Entry[]>()
  for (const group of file.parse(events)) {
    if (!('nothing' in group)) checkClasses(group, sets)
    for (const entry of entriesOf(group)) add(entries, entry)
  }
  for (const list of entries.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a))
  return {
    entries,
    classes: Object.fromEntries(Object.entries(sets).map(([name, list]) => [name, new Set(list)])),
  }
}

// "blow himself up" is more exact than "blow * up".
function lengthOf({ lemmas }: Entry): number {
  return lemmas.filter((lemma) => lemma !== '*').length
}

function checkClasses(
  { type, object, by, modifier, doer, among }: z.infer<typeof group>,
  sets: Readonly<Record<string, unknown>>,
): void {
  for (const name of [object, by, modifier, doer, among].flatMap((names) => names?.split('-or-') ?? [])) {
    if (!(name in sets))
      throw new Error(`a group of ${type} asks for the class "${name}", which classes.yaml does not have`)
  }
}

function entriesOf(group: z.infer<typeof file>[number]): Entry[] {
  if ('nothing' in group)
    return group.nothing.map((text) => ({ lemmas: lemmasOf(text), pos: 'any', sense: null }))
  const { verbs, nouns, mode, ...rest } = group
  if (mode !== null && !(MODES[rest.type] as readonly string[]).includes(mode)) {
    throw new Error(`data/lexicon/events.yaml: ${rest.type} has no mode "${mode}"`)
  }
  const sense: Sense = { ...rest, mode: mode as EventMode | null }
  return [
    ...verbs.map((text): Entry => ({ lemmas: lemmasOf(text), pos: 'verb', sense })),
    ...nouns.map((text): Entry => ({ lemmas: lemmasOf(text), pos: 'noun', sense })),
  ]
}

// The tokens of "counter-attack" are counter, -, attack.
function lemmasOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+|(-)/)
    .filter(Boolean)
}

function add(entries: Map<string, Entry[]>, entry: Entry): void {
  const first = entry.lemmas[0] as string
  const list = entries.get(first)
  if (list) list.push(entry)
  else entries.set(first, [entry])
}
