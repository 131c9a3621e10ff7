import { lower, type Scene } from '../../speakers/scene.ts'
import { complementOf } from '../complement.ts'
import { contentWords } from '../content-words.ts'
import type { Rule } from '../stance.ts'
import { subjectOf, subjectWords } from '../subject.ts'
import { groupStart, isPassive, tells } from '../verb-group.ts'

/** "The mayor is confident that it will end", "They were eager to talk", "She is opposed to the plan". */
export const felt: Rule = (scene, lexicon, word) => {
  const frames = isFeeling(scene, word) ? lexicon.feelings.get(scene.tree.lemma(word)) : undefined
  const complement = frames && complementOf(scene, word)
  const subject = complement && frames.has(complement.frame) ? subjectOf(scene, word) : -1
  if (!complement || subject < 0 || /^(?:i|we|you|it)$/.test(lower(scene, subject))) return null
  const cue = { first: groupStart(scene, word), last: complement.cueEnd }
  const source = subjectWords(scene, subject, cue)
  const content = contentWords(scene, complement.run)
  return source && content && { word, source, cue, content: [content] }
}

/** An adjective after "be", or a participle that is read as one. */
function isFeeling(scene: Scene, word: number): boolean {
  const { tree } = scene
  const isAdjective = tree.pos(word) === 'ADJ' && tree.child(word, 'cop') >= 0
  const isParticiple =
    tree.pos(word) === 'VERB' && isPassive(scene, word) && tree.child(word, 'obl:agent') < 0
  return (isAdjective || isParticiple) && tells(scene, word)
}
