import { z } from 'zod'

/** What the linker has learned: data/link/*.yaml, compiled by scripts/compile-link.ts. */
export interface LinkKnowledge {
  /** How telling a word is: the negative log of the share of reports that have it. A word that is not listed is as rare as `rare`. */
  readonly words: ReadonlyMap<string, number>
  readonly rare: number
  /** Log-odds of a pair without signs, and what each sign of each feature adds: of `time` the sign `told same day`. */
  readonly base: number
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** From this score on two claims are the same; */
  readonly same: number
  /** from this score down they are different; between the two a person should look. */
  readonly different: number
}

const WORDS = z.strictObject({
  rare: z.number().positive(),
  words: z.record(z.string().regex(/^\d+(?:\.\d+)?$/), z.string()),
})
const WEIGHTS = z
  .strictObject({
    base: z.number(),
    same: z.number(),
    different: z.number(),
    signs: z.record(z.string(), z.record(z.string(), z.number())),
  })
  .refine(({ same, different }) => different < same, { error: 'different must lie below same' })

/** Reads what data/link/words.yaml and weights.yaml hold. Throws a ZodError that names the bad entry. */
export function readLinkKnowledge(words: unknown, weights: unknown): LinkKnowledge {
  const { rare, words: byWeight } = WORDS.parse(words)
  const { signs, ...rest } = WEIGHTS.parse(weights)
  return {
    ...rest,
    rare,
    words: new Map(
      Object.entries(byWeight).flatMap(([weight, listed]) =>
        listed.split(' ').map((word) => [word, Number(weight)] as const),
      ),
    ),
    signs: new Map(
      Object.entries(signs).map(([feature, weights]) => [feature, new Map(Object.entries(weights))] as const),
    ),
  }
}
