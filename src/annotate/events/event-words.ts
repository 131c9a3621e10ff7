import { z } from 'zod'
import { type EventMode, MODES } from '../../model/codebook.ts'
import { type LightVerbs, readLightVerbs } from '../syntax/frames/light-verbs.ts'

const words = z
  .array(z.string().regex(/^\S+$/))
  .min(1)
  .transform((list): ReadonlySet<string> => new Set(list))

const mood = z.strictObject({
  intending: words,
  ending: words,
  ends: words,
  announced: words,
  asking: words,
  wishing: words,
  agreeing: words,
  planning: words,
  upcoming: words,
  fearing: words,
  perhaps: words,
  trying: words,
  failed: words,
  denying: words,
  disputing: words,
  confirming: words,
  often: words,
  regular: words,
  chosen: words,
  happening: words,
  summoning: words,
  alarms: words,
})

const mode = z
  .enum([...MODES.ASSAULT, 'none'])
  .transform((name): EventMode | null => (name === 'none' ? null : name))
const family = z.union([
  z.literal('any'),
  z
    .array(mode)
    .min(1)
    .transform((modes): ReadonlySet<EventMode | null> => new Set(modes)),
])
const coreference = z.strictObject({
  families: z
    .record(z.string().regex(/^\S+$/), family)
    .transform((families): ReadonlyMap<string, Family> => new Map(Object.entries(families))),
  impacts: words,
})

/** Modes of the earlier attacks that a noun may go back to, null for one without a mode; or any attack. */
export type Family = z.infer<typeof family>

/** The words that the event rules go by. What each list says: data/lexicon/mood.yaml, coreference.yaml and light-verbs.yaml. */
export interface EventWords extends Readonly<z.infer<typeof mood>> {
  readonly light: LightVerbs
  /** By the noun that goes back. */
  readonly families: ReadonlyMap<string, Family>
  readonly impacts: ReadonlySet<string>
}

/** The parsed files, by name. */
export interface EventWordFiles {
  readonly mood: unknown
  readonly coreference: unknown
  readonly 'light-verbs': unknown
}

/** Checks the parsed files and makes one object of them. Throws naming the file and the first bad entry. */
export function readEventWords(files: EventWordFiles): EventWords {
  return Object.freeze({
    ...named('mood', () => mood.parse(files.mood)),
    ...named('coreference', () => coreference.parse(files.coreference)),
    light: named('light-verbs', () => readLightVerbs(files['light-verbs'])),
  })
}

function named<T>(file: keyof EventWordFiles, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new Error(`data/lexicon/${file}.yaml: ${reason}`, { cause: error })
  }
}
