import { lower } from '../../speakers/scene.ts'
import { contentWords } from '../content-words.ts'
import { nounComplement } from '../noun-complement.ts'
import type { Rule } from '../stance.ts'
import { subjectOf, subjectWords } from '../subject.ts'
import { groupStart, isPassive, tells } from '../verb-group.ts'

/** "The mayor voiced doubts about the plan", "They made a pledge to leave": a verb with the noun that tells of the stance. */
export const voiced: Rule = (scene, lexicon, verb) => {
  const { tree } = scene
  if (tree.pos(verb) !== 'VERB' || isPassive(scene, verb) || !tells(scene, verb)) return null
  const noun = tree.children(verb, 'obj').find((object) => object > verb) ?? -1
  const frames = lexicon.nouns.get(tree.lemma(noun))
  const complement = frames ? nounComplement(scene, noun) : null
  const subject = complement && frames?.has(complement.frame) ? subjectOf(scene, verb) : -1
  if (!complement || subject < 0 || /^(?:i|we|you)$/.test(lower(scene, subject))) return null
  const cue = { first: groupStart(scene, verb), last: complement.cueEnd }
  const source = subjectWords(scene, subject, cue)
  const content = contentWords(scene, complement.run)
  return source && content && { word: verb, source, cue, content: [content] }
}
