import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'

const FORMS = ['power', 'forces', 'people', 'official', 'leader'] as const

const side = z.strictObject(Object.fromEntries(FORMS.map((form) => [form, z.string().min(2)])))
const file = z.strictObject({
  wars: z.array(z.tuple([side, side])).min(2),
  words: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(2)).min(2)),
  sentences: z.array(z.union([z.string(), z.strictObject({ active: z.string(), passive: z.string() })])),
})

/** What one side of a war is called, by form: `power`, `forces`, `people`, `official`, `leader`. */
export type Side = Readonly<Record<string, string>>

/** A sentence with open places: {A forces}, {B people}, {fighters}. `passive` tells the same where there is such a form. */
export interface Sentence {
  readonly active: string
  readonly passive: string | null
}

/** The sentences of the bench with what may stand in their open places; the first word of each set is the neutral one. */
export interface Sentences {
  readonly wars: readonly (readonly [Side, Side])[]
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly sentences: readonly Sentence[]
}

/** Reads sentences.yaml. Throws naming the first entry that is not of its form, or an open place that nothing fills. */
export async function loadSentences(): Promise<Sentences> {
  return readSentences(parse(await readFile(new URL('sentences.yaml', import.meta.url), 'utf8')))
}

/** Checks what a file of sentences holds. Throws as `loadSentences` does. */
export function readSentences(value: unknown): Sentences {
  const { wars, words, sentences } = file.parse(value)
  const known = new Set([...Object.keys(words), ...FORMS.flatMap((form) => [`A ${form}`, `B ${form}`])])
  const read = sentences.map((one) => (typeof one === 'string' ? { active: one, passive: null } : one))
  for (const text of read.flatMap(({ active, passive }) => [active, passive ?? ''])) {
    const open = placesIn(text).find((place) => !known.has(place))
    if (open !== undefined) throw new Error(`“${text}”: nothing is known to stand for {${open}}`)
  }
  return { wars: wars as unknown as Sentences['wars'], words, sentences: read }
}

/** The open places of a sentence in their order: "A forces", "fighters". */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!)
}
