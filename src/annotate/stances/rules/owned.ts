import { isPossessive } from '../../speakers/scene.ts'
import { contentWords } from '../content-words.ts'
import { nounComplement } from '../noun-complement.ts'
import { sourceWords } from '../source-words.ts'
import type { Rule } from '../stance.ts'

/** "The rebels' support for the truce", "her pledge to leave": a noun that tells of a stance, with whose it is. */
export const owned: Rule = (scene, lexicon, noun) => {
  const { tree } = scene
  const owner = tree.child(noun, 'nmod:poss')
  const frames =
    tree.pos(noun) === 'NOUN' && scene.quoteOf[noun] === -1 ? lexicon.nouns.get(tree.lemma(noun)) : undefined
  if (!frames || owner < 0) return null
  const complement = nounComplement(scene, noun)
  if (!complement || !frames.has(complement.frame)) return null
  const mark = tree.children(owner, 'case').find((child) => isPossessive(scene, child)) ?? noun
  const source = sourceWords(scene, owner, { first: 0, last: Math.min(mark, noun) })
  const content = contentWords(scene, complement.run)
  return (
    source &&
    content && { word: noun, source, cue: { first: noun, last: complement.cueEnd }, content: [content] }
  )
}
