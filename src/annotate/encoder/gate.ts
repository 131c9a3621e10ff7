import type { Sentence, Word } from '../../model/doc.ts'
import { lemmaAs } from '../tokens/lemma.ts'
import type { Dictionary } from '../words/load-wink.ts'

/** Whether a sentence can hold anything to be read; one that cannot is spared the encoder. `words` are those of the report. */
export type Gate = (words: readonly Word[], sentence: Sentence) => boolean

/**
 * A gate that lets a sentence through for a word of `telling` (lemmas and words, in lower case), a digit, a quotation mark or a
 * capital after its first word. As what part of speech a word is meant is not known yet, any lemma of it counts.
 */
export function gateOf(telling: ReadonlySet<string>, dictionary: Dictionary): Gate {
  const tells = (word: Word): boolean =>
    telling.has(word.text.toLowerCase()) ||
    telling.has(word.lemma.toLowerCase()) ||
    (['VERB', 'NOUN', 'ADJ'] as const).some((pos) => telling.has(lemmaAs(pos, word, dictionary)))
  return (words, { first, last }) => {
    const all = words.slice(first, last)
    // Nearly every sentence has a mark, and a mark is seen faster than a lemma found.
    return all.some(isMarked) || all.some(tells)
  }
}

// "I" is no name, and a sentence that opens with one is known by wink's guess alone.
function isMarked({ text, pos }: Word, at: number): boolean {
  if (/[\p{N}"“”„«»‘]/u.test(text)) return true
  return at === 0 ? pos === 'PROPN' : text !== 'I' && /^\p{Lu}/u.test(text)
}
