import { z } from 'zod'

const word = z.array(z.string().regex(/^\S+$/)).min(1)
const words = word.transform((list): ReadonlySet<string> => new Set(list))
const phrases = z
  .array(z.string().min(2))
  .min(1)
  .transform((list): readonly (readonly string[])[] => list.map((phrase) => phrase.split(' ')))

const file = z.strictObject({
  states: words,
  civilian: words,
  sending: words,
  deeds: words,
  guarding: words,
  measures: words,
  tightening: words,
  failing: words,
  answering: words,
  duties: words,
  idling: phrases,
  spectators: words,
  idle: words,
  omissions: words,
  lacking: words,
})

/** The words by which conduct is read. What each list says: data/lexicon/conduct.yaml. */
export type ConductWords = Readonly<z.infer<typeof file>>

/** Checks the parsed data/lexicon/conduct.yaml. Throws naming the first bad entry. */
export function readConductWords(parsed: unknown): ConductWords {
  return Object.freeze(file.parse(parsed))
}
