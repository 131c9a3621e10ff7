import { z } from 'zod'
import type { Token } from '../../model/doc.ts'

/** PLOVER contexts by the lemmas that tell of them: " prime minister " with a space on either side. */
export type ContextWords = ReadonlyMap<string, readonly string[]>

/** Checks and indexes the parsed data/lexicon/contexts.yaml. Throws naming the first bad entry. */
export function readContextWords(value: unknown): ContextWords {
  const lists = z.record(z.string(), z.array(z.string().min(2))).parse(value)
  return new Map(Object.entries(lists).map(([name, words]) => [name, words.map((word) => ` ${word} `)]))
}

/** The PLOVER contexts that the words of a sentence tell of, in the order of the codebook. */
export function contextsOf(known: ContextWords, sentence: readonly Token[]): string[] {
  const lemmas = ` ${sentence.map(({ lemma }) => lemma).join(' ')} `
  return [...known].filter(([, words]) => words.some((word) => lemmas.includes(word))).map(([name]) => name)
}
