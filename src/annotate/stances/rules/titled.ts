import { lower, nameAt, type Scene, sentenceIndexAt, sourceKind, wordsOf } from '../../speakers/scene.ts'
import { contentWords } from '../content-words.ts'
import type { Rule } from '../stance.ts'

/** "Sorel: The road stays closed", "Poll: Most want a truce" in a headline or first line: a speaker, a colon, and what it says. */
export const titled: Rule = (scene, _lexicon, colon) => {
  if (lower(scene, colon) !== ':' || scene.quoteOf[colon] !== -1) return null
  const sentence = scene.sentences[sentenceIndexAt(scene, colon)]
  if (!sentence || (sentence.paragraph > 0 && sentence.kind !== 'headline')) return null
  const speaker = { first: sentence.first, last: colon }
  if (!isSpeaker(scene, speaker.first, speaker.last)) return null
  const content = contentWords(scene, { first: colon + 1, last: sentence.last })
  const cue = { first: colon, last: colon + 1 }
  return content && { word: colon, source: wordsOf(scene, speaker), cue, content: [content] }
}

/** A short phrase without a verb that ends in the name of one who can speak, or in a word for a source. */
function isSpeaker(scene: Scene, first: number, last: number): boolean {
  const length = last - first
  if (length < 1 || length > 6) return false
  if (scene.tokens.slice(first, last).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return false
  const name = nameAt(scene, last - 1)
  return name ? !/^(?:state|people)$/.test(name.kind) : sourceKind(scene, last - 1) !== null
}
