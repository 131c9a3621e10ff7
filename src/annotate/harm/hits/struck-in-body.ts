import { obliquesOf } from '../../syntax/frames/frame.ts'
import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import type { Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** "The herder was struck in the arm": where a part of the body is told, a person was hit. */
export function struckInBody({ hits }: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!hits.struck.has(tree.lemma(token)) || tree.pos(token) !== 'VERB') return []
  const parts = obliquesOf(tree, token, 'obl', 'nmod').filter(
    ({ preposition, head }) => /^(?:in|on|to)$/.test(preposition) && hits.body.has(tree.lemma(head)),
  )
  return parts.length > 0 ? verbFrame(tree, token).undergoers : []
}
