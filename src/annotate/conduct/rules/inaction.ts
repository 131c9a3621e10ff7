import { type ConductRule, type Scene, ownersOf, stateAmong } from '../scene.ts'

/** "police inaction", "the failure of the authorities", "a lack of police", "the delay in sending the army". */
export const inaction: ConductRule = (scene, token) => {
  const { context, words } = scene
  const lemma = context.tree.lemma(token)
  if (context.tree.pos(token) !== 'NOUN') return null
  const near = words.omissions.has(lemma)
    ? ownersOf(scene, token)
    : words.lacking.has(lemma)
      ? below(scene, token)
      : []
  const actor = stateAmong(scene, near)
  return actor && { kind: 'omission', actor }
}

// "a lack of police action", "the delay in deploying the army"
function below({ context: { tree } }: Scene, token: number): number[] {
  const [, last] = tree.extent(token)
  return Array.from({ length: last - token - 1 }, (_, index) => token + 1 + index)
}
