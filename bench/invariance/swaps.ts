import type { Sentence, Sentences } from './sentences.ts'
import { placesIn } from './sentences.ts'

/** What is swapped: other actors, the two sides of one war, active and passive, one word for another of its set. */
export const SWAP_KINDS = ['actors', 'sides', 'voice', 'words'] as const
export type SwapKind = (typeof SWAP_KINDS)[number]

/** Two texts that must be coded alike. */
export interface Swap {
  readonly kind: SwapKind
  /** The sentence with its open places. */
  readonly sentence: string
  readonly before: string
  readonly after: string
}

type War = Sentences['wars'][number]
type Words = Readonly<Record<string, string>>

/** Every swap of every sentence. */
export function swapsOf({ wars, words, sentences }: Sentences): readonly Swap[] {
  const neutral = Object.fromEntries(Object.entries(words).map(([name, set]) => [name, set[0]!]))
  return sentences.flatMap((sentence) => [
    ...swapActors(sentence, wars, neutral),
    ...swapSides(sentence, wars, neutral),
    ...swapVoices(sentence, wars, neutral),
    ...swapWords(sentence, wars[0]!, words, neutral),
  ])
}

function swapActors({ active }: Sentence, wars: Sentences['wars'], neutral: Words): Swap[] {
  const before = fill(active, wars[0]!, neutral)
  return wars.slice(1).flatMap((war) => swap('actors', active, before, fill(active, war, neutral)))
}

function swapSides({ active }: Sentence, wars: Sentences['wars'], neutral: Words): Swap[] {
  return wars.flatMap(([one, other]) =>
    swap('sides', active, fill(active, [one, other], neutral), fill(active, [other, one], neutral)),
  )
}

function swapVoices({ active, passive }: Sentence, wars: Sentences['wars'], neutral: Words): Swap[] {
  if (passive === null) return []
  return wars.flatMap((war) => swap('voice', active, fill(active, war, neutral), fill(passive, war, neutral)))
}

function swapWords({ active }: Sentence, war: War, words: Sentences['words'], neutral: Words): Swap[] {
  const before = fill(active, war, neutral)
  const sets = [...new Set(placesIn(active))].filter((place) => place in words)
  return sets.flatMap((name) =>
    words[name]!.slice(1).flatMap((word) =>
      swap('words', active, before, fill(active, war, { ...neutral, [name]: word })),
    ),
  )
}

// A sentence without the open place stays as it is: nothing was swapped.
function swap(kind: SwapKind, sentence: string, before: string, after: string): Swap[] {
  return before === after ? [] : [{ kind, sentence, before, after }]
}

function fill(text: string, [a, b]: War, words: Words): string {
  const filled = text.replace(/\{([^}]*)\}/g, (_, place: string) => {
    if (!/^[AB] /.test(place)) return words[place]!
    return (place.startsWith('A') ? a : b)[place.slice(2)]!
  })
  return filled[0]!.toUpperCase() + filled.slice(1)
}
