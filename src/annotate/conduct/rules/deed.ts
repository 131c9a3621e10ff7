import { type ConductRule, forceAmong, ownersOf } from '../scene.ts'

/** "police protection", "a patrol of the army", "in police custody": a noun for what a force does, with its name. */
export const deed: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (tree.pos(token) !== 'NOUN' || !scene.words.deeds.has(tree.lemma(token))) return null
  const actor = forceAmong(scene, ownersOf(scene, token))
  const lacks = tree.children(token, 'det').some((child) => tree.word(child) === 'no')
  return actor && { kind: lacks ? 'omission' : 'act', actor }
}
