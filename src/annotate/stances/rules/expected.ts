import type { Scene } from '../../speakers/scene.ts'
import { complementOf } from '../complement.ts'
import { contentWords } from '../content-words.ts'
import type { Rule } from '../stance.ts'
import type { StanceLexicon } from '../stance-lexicon.ts'
import { subjectOf, subjectWords } from '../subject.ts'
import { groupStart, isPassive, tells } from '../verb-group.ts'

/**
 * "The talks are expected to end", "The army seems to have left": a stance of nobody who is named, on the subject and the rest.
 */
export const expected: Rule = (scene, lexicon, verb) => {
  const frames = framesOf(scene, lexicon, verb)
  const complement = frames && complementOf(scene, verb)
  if (!frames?.has(complement?.frame ?? 'alone')) return null
  const cue = { first: groupStart(scene, verb), last: complement?.cueEnd ?? verb + 1 }
  const subject = subjectOf(scene, verb)
  const about = subject < 0 ? null : subjectWords(scene, subject, cue)
  const rest = complement && contentWords(scene, complement.run)
  return about && { word: verb, source: null, cue, content: rest ? [about, rest] : [about] }
}

function framesOf(scene: Scene, lexicon: StanceLexicon, verb: number): ReadonlySet<string> | null {
  const { tree } = scene
  const frames = (isPassive(scene, verb) ? lexicon.passive : lexicon.seeming).get(tree.lemma(verb))
  const isVerb = tree.pos(verb) === 'VERB' && tree.child(verb, 'obl:agent') < 0
  return frames && isVerb && tells(scene, verb) ? frames : null
}
