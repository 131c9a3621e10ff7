import { sourceWords } from '../source-words.ts'
import type { Rule } from '../stance.ts'
import { subjectWords } from '../subject.ts'
import { groupStart, isPassive, tells } from '../verb-group.ts'

/** "The deal was praised by both rebel groups": the stance of whoever is named after "by". */
export const heldByAgent: Rule = (scene, lexicon, verb) => {
  const { tree } = scene
  const subject = tree.child(verb, 'nsubj:pass')
  const agent = tree.child(verb, 'obl:agent')
  if (agent < 0 || subject < 0 || !isPassive(scene, verb) || !tells(scene, verb)) return null
  if (!lexicon.verbs.get(tree.lemma(verb))?.has('object')) return null
  const cue = { first: groupStart(scene, verb), last: verb + 1 }
  const by = tree.child(agent, 'case')
  const source = sourceWords(scene, agent, { first: by + 1, last: scene.tokens.length })
  const content = subjectWords(scene, subject, cue)
  return source && content && { word: verb, source, cue, content: [content] }
}
