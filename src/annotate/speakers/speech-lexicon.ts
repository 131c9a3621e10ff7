import { z } from 'zod'
import { SPEAKER_KINDS, type SpeakerKind } from '../../model/speaker.ts'

const FRAMES = [
  'clause',
  'quote',
  'hearer',
  'object',
  'infinitive',
  'finding',
  'strict',
  'figure',
  'belief',
] as const
/** What may stand beside a verb of speech; explained at the head of data/lexicon/speech.yaml. */
export type Frame = (typeof FRAMES)[number]

const words = z.array(z.string().min(1))
const byKind = z.partialRecord(z.enum(SPEAKER_KINDS), words)
const schema = z.strictObject({
  verbs: z.array(z.strictObject({ frames: z.array(z.enum(FRAMES)).min(1), lemmas: words })),
  nouns: words,
  quoting: words,
  quoted_as: words,
  accusing: z.record(z.string().regex(/^[a-z]+$/), words),
  citing: words,
  according: words,
  sources: byKind,
  generic: words,
  modifiers: byKind,
  bodies: words,
  documents: words,
  document_links: words,
  media_anaphors: words,
  document_anaphors: words,
  ellipsis: z.strictObject({ words, after_number: words }),
  times: words,
  modals: words,
  contrast: words,
})

/** The words of attribution, indexed for the rules. All in lower case. */
export interface SpeechLexicon {
  /** Verb ("say", "point out") to its frames. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<Frame>>
  /** First words of the verbs of two words. */
  readonly phrasal: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly quoting: ReadonlySet<string>
  readonly quotedAs: ReadonlySet<string>
  readonly citing: ReadonlySet<string>
  /** Verb that brings a charge to the prepositions before what is charged: "accuse" to "of". */
  readonly accusing: ReadonlyMap<string, ReadonlySet<string>>
  /** Phrases as lists of words: ["according", "to"]. */
  readonly according: readonly (readonly string[])[]
  /** Their first words. */
  readonly accordingFirst: ReadonlySet<string>
  /** Noun or phrase to the kind of source that it stands for. */
  readonly sources: ReadonlyMap<string, SpeakerKind>
  readonly generic: ReadonlySet<string>
  readonly modifiers: ReadonlyMap<string, SpeakerKind>
  /** Nouns that say what the name before them is. */
  readonly bodies: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly documentLinks: ReadonlySet<string>
  readonly mediaAnaphors: ReadonlySet<string>
  readonly documentAnaphors: ReadonlySet<string>
  readonly ellipsis: { readonly words: ReadonlySet<string>; readonly afterNumber: ReadonlySet<string> }
  readonly times: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  readonly contrast: ReadonlySet<string>
}

/** The lexicon in the parsed value of data/lexicon/speech.yaml; throws an error that names each wrong entry. */
export function readSpeechLexicon(value: unknown): SpeechLexicon {
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    throw new Error(
      `The speech lexicon (speech.yaml) is not as expected; correct it there:\n${z.prettifyError(parsed.error)}`,
      { cause: parsed.error },
    )
  }
  const raw = parsed.data
  return {
    verbs: verbsOf(raw.verbs),
    phrasal: setOf(
      raw.verbs.flatMap(({ lemmas }) =>
        lemmas.filter((verb) => verb.includes(' ')).map((verb) => verb.split(' ')[0] as string),
      ),
    ),
    nouns: setOf(raw.nouns),
    quoting: setOf(raw.quoting),
    quotedAs: setOf(raw.quoted_as),
    citing: setOf(raw.citing),
    accusing: byVerb(raw.accusing),
    according: raw.according.map((phrase) => phrase.toLowerCase().split(' ')),
    accordingFirst: setOf(raw.according.map((phrase) => phrase.split(' ')[0] as string)),
    sources: kindsOf(raw.sources),
    generic: setOf(raw.generic),
    modifiers: kindsOf(raw.modifiers),
    bodies: setOf(raw.bodies),
    documents: setOf(raw.documents),
    documentLinks: setOf(raw.document_links),
    mediaAnaphors: setOf(raw.media_anaphors),
    documentAnaphors: setOf(raw.document_anaphors),
    ellipsis: { words: setOf(raw.ellipsis.words), afterNumber: setOf(raw.ellipsis.after_number) },
    times: setOf(raw.times),
    modals: setOf(raw.modals),
    contrast: setOf(raw.contrast),
  }
}

function setOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((word) => word.toLowerCase()))
}

function verbsOf(groups: z.infer<typeof schema>['verbs']): ReadonlyMap<string, ReadonlySet<Frame>> {
  const verbs = new Map<string, ReadonlySet<Frame>>()
  for (const { frames, lemmas } of groups) {
    for (const lemma of lemmas) {
      if (verbs.has(lemma))
        throw new Error(`The speech lexicon (speech.yaml) has the verb "${lemma}" twice; keep one entry.`)
      verbs.set(lemma, new Set(frames))
    }
  }
  return verbs
}

function byVerb(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = Object.values(lists).flat()
  return new Map(
    verbs.map((verb) => [verb, setOf(Object.keys(lists).filter((key) => lists[key]?.includes(verb)))]),
  )
}

function kindsOf(lists: Partial<Record<SpeakerKind, string[]>>): ReadonlyMap<string, SpeakerKind> {
  const kinds = new Map<string, SpeakerKind>()
  for (const kind of SPEAKER_KINDS) {
    for (const word of lists[kind] ?? []) kinds.set(word.toLowerCase(), kind)
  }
  return kinds
}
