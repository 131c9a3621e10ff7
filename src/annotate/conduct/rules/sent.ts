import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { type ConductRule, forceAmong, isNegated } from '../scene.ts'

/** "guards were posted at the mill", "rushed the army to Gao": whoever sends a force, it comes. */
export const sent: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (tree.pos(token) !== 'VERB' || !scene.words.sending.has(tree.lemma(token))) return null
  const actor = forceAmong(scene, verbFrame(tree, token).undergoers)
  if (!actor) return null
  const none = isNegated(scene, token) || /^(?:no|neither)\b/i.test(actor.text)
  return { kind: none ? 'omission' : 'act', actor }
}
