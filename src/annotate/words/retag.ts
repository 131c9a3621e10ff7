import type { Upos, Word } from '../../model/doc.ts'

// Words younger than wink's dictionary, which takes them for verbs.
const NEW_WORDS: Readonly<Record<string, Upos>> = { uncrewed: 'ADJ', unmanned: 'ADJ' }

/**
 * The part of speech of a word, where wink's is known to be wrong. Past forms that its dictionary lacks come as nouns:
 * "Rebels abducted 20 pupils"; but not after an article or a number: "the accused", "20 wounded". So do participles
 * after a comma: "a bomb exploded, wounding three".
 */
export function retag(word: string, lemma: string, given: Upos, before: Word | undefined): Upos {
  const known = NEW_WORDS[word.toLowerCase()]
  if (known) return known
  if (given !== 'NOUN' || lemma.toLowerCase() !== word || before === undefined) return given
  const past = /[a-z]{3}ed$/.test(word) && /^(?:NOUN|PROPN|PRON|AUX|CCONJ|ADV)$/.test(before.pos)
  const participle = /[a-z]{3}ing$/.test(word) && before.text === ','
  return past || participle ? 'VERB' : given
}
