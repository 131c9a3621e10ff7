import { lower, type Scene } from '../../speakers/scene.ts'
import { complementOf } from '../complement.ts'
import { contentWords } from '../content-words.ts'
import type { Rule } from '../stance.ts'
import { subjectOf, subjectWords } from '../subject.ts'
import { groupStart, isPassive, tells } from '../verb-group.ts'

/** "The mayor hopes to reopen the road", "She blamed the army for it", "…, calling it a trap": the stance of a verb's subject. */
export const held: Rule = (scene, lexicon, verb) => {
  const frames = lexicon.verbs.get(scene.tree.lemma(verb))
  if (!frames || scene.tree.pos(verb) !== 'VERB' || !tells(scene, verb) || isPassive(scene, verb)) return null
  const complement = complementOf(scene, verb)
  const subject = subjectOf(scene, verb)
  if (!complement || !frames.has(complement.frame) || subject < 0 || isWriter(scene, subject)) return null
  const cue = { first: groupStart(scene, verb), last: complement.cueEnd }
  const source = subjectWords(scene, subject, cue)
  const content = contentWords(scene, complement.run)
  return source && content && { word: verb, source, cue, content: [content] }
}

// "We hope it ends" outside quotation marks is the outlet's own voice.
function isWriter(scene: Scene, subject: number): boolean {
  return /^(?:i|we|you)$/.test(lower(scene, subject))
}
