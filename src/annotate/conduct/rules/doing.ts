import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { factualityOf } from '../../events/factuality/factuality.ts'
import { type ConductRule, forceAmong } from '../scene.ts'

/** "the police sealed the road", "officers said", "had to open fire": a force is the doer of a verb that is no state. */
export const doing: ConductRule = (scene, token) => {
  const { context, words } = scene
  const { tree } = context
  if (tree.pos(token) !== 'VERB' || words.states.has(tree.lemma(token))) return null
  // "failed to stop the mob" is told by its first verb.
  if (tree.relation(token) === 'xcomp' && words.failing.has(tree.lemma(tree.head(token)))) return null
  const actor = forceAmong(scene, verbFrame(tree, token).doers)
  if (!actor || /^(?:no|neither)\b/i.test(actor.text)) return null
  const { factuality } = factualityOf(context, token)
  return factuality === 'asserted' || factuality === 'habitual' || factuality === 'attempted'
    ? { kind: 'act', actor }
    : null
}
