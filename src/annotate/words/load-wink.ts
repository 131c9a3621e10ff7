import winkNLP, { type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Upos } from '../../model/doc.ts'

/** wink-nlp with its English model, and the dictionary inside that model. */
export interface Wink extends WinkMethods {
  readonly dictionary: Dictionary
}

/** Base forms of English, by part of speech; words are in lower case. */
export interface Dictionary {
  /** The base form of a word as that part of speech; the word itself where none is known. */
  lemmaOf(word: string, pos: Upos): string
  /** Whether the word is known as a base form of that part of speech. */
  isBase(word: string, pos: Upos): boolean
}

/** What wink-nlp hands to the lemmatizer of its model. */
interface Cache {
  hasSamePOS(word: string, pos: Upos): boolean
}
type Lemmatize = (word: string, pos: Upos, cache: Cache) => string

/** wink-nlp with its English model, for tokens, tags, lemmas and sentence ends. Takes about 0.1 s: load once a reader. */
export function loadWink(): Wink {
  const lemmatize = model.addons.lemmatize as Lemmatize
  const seen: Cache[] = []
  const addons = {
    ...model.addons,
    lemmatize: (word: string, pos: Upos, cache: Cache): string => {
      seen[0] ??= cache
      return lemmatize(word, pos, cache)
    },
  }
  const wink = winkNLP({ ...model, addons }, ['sbd', 'pos'])
  // Any word of more than one base form makes wink-nlp show the lemmatizer its dictionary; there is no other door.
  wink
    .readDoc('left')
    .tokens()
    .out(wink.its.lemma as never)
  const [cache] = seen
  if (!cache) throw new Error('wink-nlp is of another version than the reader: restore it with `npm ci`.')
  return {
    ...wink,
    dictionary: {
      lemmaOf: (word, pos) => lemmatize(word, pos, cache),
      isBase: (word, pos) => cache.hasSamePOS(word, pos),
    },
  }
}
