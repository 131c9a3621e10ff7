import { obliquesOf } from '../../syntax/frames/frame.ts'
import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import type { Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** "The shooting sent four nurses to hospital", "two guards were taken to a clinic": told in the sentence of an attack, they were hurt in it. */
export function takenToHospital({ hits }: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!hits.taking.has(tree.lemma(token)) || tree.pos(token) !== 'VERB') return []
  const where = obliquesOf(tree, token, 'obl', 'nmod').filter(
    ({ preposition, head }) => /^(?:to|in)$/.test(preposition) && hits.hospitals.has(tree.lemma(head)),
  )
  return where.length > 0 ? verbFrame(tree, token).undergoers : []
}
