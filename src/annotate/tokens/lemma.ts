import type { Upos, Word } from '../../model/doc.ts'
import { plainLetters } from '../words/plain-letters.ts'
import type { Dictionary } from '../words/load-wink.ts'

/**
 * The lemma of a word as that part of speech, in lower case: the one that wink-nlp gave if it guessed the same part of speech,
 * else the dictionary's ("shot" taken for a noun but a verb is "shoot"), else the word without its ending.
 */
export function lemmaAs(pos: Upos, word: Word, dictionary: Dictionary): string {
  const text = plainLetters(word.text).toLowerCase()
  const given = word.lemma.toLowerCase()
  if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ') return given
  // The past of "lie" is rare in news beside what rebels lay down and soldiers lay to a town.
  if (pos === 'VERB' && text === 'lay') return text
  const lemma = pos === word.pos ? given : dictionary.lemmaOf(text, pos)
  if (pos === 'VERB' && lostItsE(text, lemma) && dictionary.isBase(`${lemma}e`, pos)) return `${lemma}e`
  return dictionary.isBase(lemma, pos) ? lemma : lemmaOf(text, pos, lemma)
}

// "Stag" would be "stagged": a short verb doubles its last letter before an ending, so "staged" comes from "stage".
function lostItsE(text: string, lemma: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && (text === `${lemma}ed` || text === `${lemma}ing`)
}

/** The lemma given for a form, in lower case; a form that was given for its own lemma ("airstrikes", "abducted") loses its ending. */
export function lemmaOf(text: string, pos: Upos, given: string): string {
  const lemma = given.toLowerCase()
  if (lemma !== text.toLowerCase()) return lemma
  if (pos === 'VERB') return lemma.replace(/([a-z]{3})(?:ed|ing)$/, '$1')
  if (pos !== 'NOUN') return lemma
  if (/[^aeiou]ies$/.test(lemma)) return lemma.replace(/ies$/, 'y')
  if (/(?:ch|sh|x|ss)es$/.test(lemma)) return lemma.replace(/es$/, '')
  return /[^sui]s$/.test(lemma) && lemma.length > 4 ? lemma.replace(/s$/, '') : lemma
}
