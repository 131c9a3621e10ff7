import { z } from 'zod'

const lemmas = z
  .array(z.string().regex(/^\S+$/))
  .min(1)
  .transform((words): ReadonlySet<string> => new Set(words))
const TRUTHS = ['told', 'possible', 'asserted'] as const
const preposition = z.string().regex(/^[a-z]+$/)
const charge = z
  .strictObject({
    truth: z.enum(TRUTHS),
    deed: preposition.optional(),
    accused: preposition.optional(),
    words: z.array(z.string().regex(/^\S+$/)).min(1),
  })
  .refine(({ deed, accused }) => (deed === undefined) !== (accused === undefined), {
    message: 'a charge has either deed or accused',
  })

/** How a word lays an event at somebody's door. */
export interface ChargeWord {
  /** The preposition before those who did it; null where it stands before the event. */
  readonly accused: string | null
  readonly truth: (typeof TRUTHS)[number]
}

function byWords({ truth, deed, accused, words }: z.infer<typeof charge>): [string, ChargeWord][] {
  return words.map((word) => [`${word} ${deed ?? accused}`, { accused: accused ?? null, truth }])
}

const file = z.strictObject({
  doing: lemmas,
  undergoing: lemmas,
  struck: lemmas,
  charges: z
    .array(charge)
    .min(1)
    .transform((list): ReadonlyMap<string, ChargeWord> => new Map(list.flatMap(byWords))),
  responsibility: lemmas,
  claiming: lemmas,
  series: lemmas,
})

/** Verbs that lend their subject to an event noun, charges by lemma and preposition, words of series, by lemma. What each list says: data/lexicon/light-verbs.yaml. */
export type LightVerbs = Readonly<z.infer<typeof file>>

/** Checks the parsed data/lexicon/light-verbs.yaml. Throws naming the first bad entry. */
export function readLightVerbs(value: unknown): LightVerbs {
  return Object.freeze(file.parse(value))
}
