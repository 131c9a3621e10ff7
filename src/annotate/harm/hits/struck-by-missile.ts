import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import type { Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** "A stray bullet struck a girl", "two nurses were hit by gunfire"; not "rockets hit the mill". */
export function struckByMissile({ hits }: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!hits.struck.has(tree.lemma(token)) || tree.pos(token) !== 'VERB') return []
  const { doers, undergoers } = verbFrame(tree, token)
  return doers.some((head) => hits.missiles.has(tree.lemma(head))) ? undergoers : []
}
