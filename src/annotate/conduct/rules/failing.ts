import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { type ConductRule, type Scene, isNegated, stateAmong } from '../scene.ts'

/** "the police failed to stop the mob", "did not act", "were unable to hold the road", "did nothing". */
export const failing: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (!/^(?:VERB|ADJ|AUX)$/.test(tree.pos(token))) return null
  if (!leavesUndone(scene, token)) return null
  const actor = stateAmong(scene, verbFrame(tree, token).doers)
  return actor && { kind: 'omission', actor }
}

function leavesUndone(scene: Scene, token: number): boolean {
  const { context, words } = scene
  const { tree } = context
  if (words.failing.has(tree.lemma(token))) {
    const task = tree.child(token, 'xcomp')
    return task < 0 ? !isNegated(scene, token) : !words.answering.has(tree.lemma(task))
  }
  if (!words.duties.has(tree.lemma(token))) return false
  const nothing = tree
    .children(token, 'obj')
    .some((child) => tree.word(child) === 'nothing' || hasNo(scene, child))
  return nothing || isNegated(scene, token)
}

// "took no action"
function hasNo({ context: { tree } }: Scene, noun: number): boolean {
  return tree.children(noun, 'det').some((child) => tree.word(child) === 'no')
}
