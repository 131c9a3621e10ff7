import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { isRelation, type Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** "Raiders opened fire from a car, striking two nurses": what follows from firing hits. */
export function struckWhileFiring({ hits }: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!hits.struck.has(tree.lemma(token)) || tree.pos(token) !== 'VERB') return []
  const follows =
    /^(?:advcl|conj|acl)/.test(tree.relation(token)) || isRelation(tree.relation(token), 'xcomp')
  return follows && hits.firing.has(tree.lemma(tree.head(token))) ? verbFrame(tree, token).undergoers : []
}
