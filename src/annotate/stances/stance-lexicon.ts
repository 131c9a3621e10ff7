import { z } from 'zod'

const words = z.array(z.string().min(1))
const schema = z.strictObject({
  verbs: z.record(z.string(), words),
  passive: z.record(z.string(), words),
  seeming: z.record(z.string(), words),
  asking: words,
  feelings: z.record(z.string(), words),
  nouns: z.record(z.string(), words),
})

/** Words that tell what somebody holds, by the form in which they take it. All lemmas, in lower case. */
export interface StanceLexicon {
  /** Verb to the complements with which it holds a stance: "hope" to "clause", "infinitive", "for". */
  readonly verbs: ReadonlyMap<string, ReadonlySet<string>>
  /** The same for passive verbs whose subject is part of what is held: "The talks are expected to end". */
  readonly passive: ReadonlyMap<string, ReadonlySet<string>>
  /** The same for verbs that are so without being passive: "The army seems to have left". */
  readonly seeming: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that bring in a question: "Asked whether …". */
  readonly asking: ReadonlySet<string>
  /** Adjectives and participles after "be": "is eager to talk". */
  readonly feelings: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns, by what follows them: "her support for the plan". */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>
}

/** The stance lexicon in the parsed value of data/lexicon/stances.yaml; throws an error that names each wrong entry. */
export function readStanceLexicon(value: unknown): StanceLexicon {
  const { verbs, passive, seeming, asking, feelings, nouns } = schema.parse(value)
  return {
    verbs: byWord(verbs),
    passive: byWord(passive),
    seeming: byWord(seeming),
    asking: new Set(asking),
    feelings: byWord(feelings),
    nouns: byWord(nouns),
  }
}

function byWord(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const frames = new Map<string, Set<string>>()
  for (const [frame, lemmas] of Object.entries(lists)) {
    for (const lemma of lemmas) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame))
  }
  return frames
}
