import { z } from 'zod'

const lemmas = z
  .array(z.string().regex(/^\S+$/))
  .min(1)
  .transform((words): ReadonlySet<string> => new Set(words))
const file = z.strictObject({
  doing: lemmas,
  undergoing: lemmas,
  struck: lemmas,
  responsible: lemmas,
  responsibility: lemmas,
  claiming: lemmas,
  series: lemmas,
})

/** Verbs that lend their subject to an event noun, words of blame and of series, by lemma. What each list says: data/lexicon/light-verbs.yaml. */
export type LightVerbs = Readonly<z.infer<typeof file>>

/** Checks the parsed data/lexicon/light-verbs.yaml. Throws naming the first bad entry. */
export function readLightVerbs(value: unknown): LightVerbs {
  return Object.freeze(file.parse(value))
}
