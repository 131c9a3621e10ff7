import { type ConductRule, forceAmong } from '../scene.ts'

/** "according to the police": a force speaks. */
export const citing: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (tree.word(token) !== 'according') return null
  const actor = forceAmong(scene, [tree.head(token)])
  return actor && { kind: 'act', actor }
}
