import { z } from 'zod'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'

const kind = z.enum(HARM_KINDS)
const lemmas = z.array(z.string().regex(/^\S+$/)).min(1)
const file = z.strictObject({
  verbs: z.array(
    z.strictObject({
      kind,
      victim: z.enum(['undergoer', 'doer']),
      with: z.string().regex(/^\S+$/).nullable().default(null),
      lemmas,
    }),
  ),
  nouns: z.array(
    z.strictObject({ kind, tells: z.enum(['owner', 'total']).nullable().default(null), lemmas }),
  ),
  states: z.partialRecord(kind, lemmas),
  fatal: z.strictObject({ adjectives: lemmas, adverbs: lemmas, attacks: lemmas }),
  hits: z.strictObject({
    verbs: lemmas,
    struck: lemmas,
    missiles: lemmas,
    body: lemmas,
    firing: lemmas,
    attacks: lemmas,
    wounds: lemmas,
    bearing: lemmas,
    taking: lemmas,
    hospitals: lemmas,
    multiples: z.record(z.string(), z.int().positive()),
  }),
  whom: z.record(z.string().min(2), lemmas),
  counting: lemmas,
})

/** Words of hits by lemma, the multiples by the word itself. What the lists mean: data/lexicon/harm.yaml. */
export interface HitWords {
  readonly verbs: ReadonlySet<string>
  readonly struck: ReadonlySet<string>
  readonly missiles: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  readonly firing: ReadonlySet<string>
  readonly attacks: ReadonlySet<string>
  readonly wounds: ReadonlySet<string>
  readonly bearing: ReadonlySet<string>
  readonly taking: ReadonlySet<string>
  readonly hospitals: ReadonlySet<string>
  readonly multiples: ReadonlyMap<string, number>
}

/** Words of harm by lemma (states by the word itself). What the fields of an entry mean: data/lexicon/harm.yaml. */
export interface HarmWords {
  readonly verbs: ReadonlyMap<
    string,
    { readonly kind: HarmKind; readonly victim: 'undergoer' | 'doer'; readonly with: string | null }
  >
  readonly nouns: ReadonlyMap<string, { readonly kind: HarmKind; readonly tells: 'owner' | 'total' | null }>
  readonly states: ReadonlyMap<string, HarmKind>
  /** Words that say of an attack that somebody died of it. */
  readonly fatal: {
    readonly adjectives: ReadonlySet<string>
    readonly adverbs: ReadonlySet<string>
    /** The nouns that the adjectives may say it of. */
    readonly attacks: ReadonlySet<string>
  }
  /** Words that tell who was hit, and not how they fared. */
  readonly hits: HitWords
  /** The record's word for those harmed by the noun that names them: "villager" is civilians. */
  readonly whom: ReadonlyMap<string, string>
  /** Nouns that only count, singular. */
  readonly counting: ReadonlySet<string>
}

/** Checks and indexes the parsed data/lexicon/harm.yaml. Throws naming the first bad entry, or a word listed twice. */
export function readHarmWords(value: unknown): HarmWords {
  const { verbs, nouns, states, fatal, hits, whom, counting } = file.parse(value)
  return Object.freeze({
    verbs: indexed(
      'verbs',
      verbs.map(({ lemmas, ...entry }) => [entry, lemmas]),
    ),
    nouns: indexed(
      'nouns',
      nouns.map(({ lemmas, ...entry }) => [entry, lemmas]),
    ),
    states: indexed('states', Object.entries(states) as [HarmKind, string[]][]),
    fatal: {
      adjectives: new Set(fatal.adjectives),
      adverbs: new Set(fatal.adverbs),
      attacks: new Set(fatal.attacks),
    },
    hits: hitWords(hits),
    whom: indexed('whom', Object.entries(whom)),
    counting: new Set(counting),
  })
}

function hitWords({ multiples, ...lists }: z.infer<typeof file>['hits']): HitWords {
  const sets = Object.entries(lists).map(([name, list]) => [name, new Set(list)] as const)
  return {
    ...(Object.fromEntries(sets) as Record<keyof typeof lists, Set<string>>),
    multiples: new Map(Object.entries(multiples)),
  }
}

function indexed<T>(
  list: string,
  groups: readonly (readonly [T, readonly string[]])[],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>()
  for (const [entry, words] of groups) {
    for (const word of words) {
      if (index.has(word)) throw new Error(`${list}: "${word}" twice`)
      index.set(word, entry)
    }
  }
  return index
}

/** True for a noun that only counts: "six others", "scores of herders". */
export function isCounting({ counting }: HarmWords, lemma: string): boolean {
  return counting.has(lemma) || counting.has(lemma.replace(/s$/, ''))
}
