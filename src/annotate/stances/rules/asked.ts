import { complementOf } from '../complement.ts'
import { contentWords } from '../content-words.ts'
import type { Scene } from '../../speakers/scene.ts'
import type { Rule } from '../stance.ts'
import { groupStart, tells } from '../verb-group.ts'

/** "Asked whether the road was open, she …", "When pressed about the deal, …": a question of nobody who is named. */
export const asked: Rule = (scene, lexicon, verb) => {
  const isKnown = lexicon.asking.has(scene.tree.lemma(verb)) && isAskedOf(scene, verb)
  const complement = isKnown && tells(scene, verb) ? complementOf(scene, verb) : null
  const content = complement && contentWords(scene, complement.run)
  if (!content) return null
  const cue = { first: groupStart(scene, verb), last: complement.cueEnd }
  return { word: verb, source: null, cue, content: [content] }
}

/** A participle without anyone who asks. */
function isAskedOf({ tree }: Scene, verb: number): boolean {
  if (tree.pos(verb) !== 'VERB' || !/(?:ed|n)$/.test(tree.word(verb))) return false
  const asks = tree.child(verb, 'nsubj') >= 0 && tree.child(verb, 'nsubj:pass') < 0
  return !asks && tree.child(verb, 'obl:agent') < 0
}
