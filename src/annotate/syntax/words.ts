import type { Token, Upos } from '../../model/doc.ts'
import { hashText } from './hash.ts'
import { shapeOf, wordAtom, type Vocabulary } from './vocabulary.ts'

/** Node number that stands for "no node"; its attributes are all 0. */
export const NONE = 0
/** Node number of the artificial root; the first token is node 2. */
export const ROOT = 1
/** Node number of a sentence's first token. */
export const FIRST = 2

const UPOS: readonly Upos[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Upos[]

/** The words of one sentence as columns of numbers, one row a node. `tag` is filled by the tagger. */
export interface Words {
  readonly count: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly upos: Int32Array
  readonly shape: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix: Int32Array
  readonly tag: Int32Array
  /** Verbs, and marks, before each node: what stands between two words in constant time. */
  readonly verbsBefore: Int32Array
  readonly marksBefore: Int32Array
}

/** The columns for the tokens `[first, last)`. */
export function wordsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Words {
  const words = columns(last - first)
  for (let index = first; index < last; index++)
    fill(words, FIRST + index - first, tokens[index] as Token, vocabulary)
  countBefore(words)
  words.word[ROOT] = words.lemma[ROOT] = words.upos[ROOT] = words.tag[ROOT] = -1
  return words
}

function columns(count: number): Words {
  const column = () => new Int32Array(FIRST + count)
  return {
    count,
    word: column(),
    lemma: column(),
    upos: column(),
    shape: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix: column(),
    tag: column(),
    verbsBefore: column(),
    marksBefore: column(),
  }
}

function fill(words: Words, node: number, { text, lemma, pos }: Token, vocabulary: Vocabulary): void {
  const shape = shapeOf(text)
  const length = text.length
  words.shape[node] = shape + 1
  words.word[node] = wordAtom(text, hashText(text), shape, vocabulary)
  words.lemma[node] = wordAtom(lemma, hashText(lemma), shape, vocabulary)
  words.upos[node] = UPOS.indexOf(pos) + 1
  words.suffix2[node] = hashText(text, Math.max(0, length - 2))
  words.suffix3[node] = hashText(text, Math.max(0, length - 3))
  words.suffix4[node] = hashText(text, Math.max(0, length - 4))
  words.prefix[node] = hashText(text, 0, Math.min(length, 3))
}

const VERB = UPOS.indexOf('VERB') + 1
const PUNCT = UPOS.indexOf('PUNCT') + 1

function countBefore(words: Words): void {
  for (let node = FIRST + 1; node < FIRST + words.count; node++) {
    const before = words.upos[node - 1]
    words.verbsBefore[node] = (words.verbsBefore[node - 1] as number) + (before === VERB ? 1 : 0)
    words.marksBefore[node] = (words.marksBefore[node - 1] as number) + (before === PUNCT ? 1 : 0)
  }
}
