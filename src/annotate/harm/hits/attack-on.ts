import { conjuncts } from '../../syntax/frames/frame.ts'
import type { Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** "The shooting of four herders", "a triple shooting"; not "the fatal shooting of a guard". */
export function attackOn({ hits, fatal }: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!hits.attacks.has(tree.lemma(token)) || !/^(?:NOUN|PROPN)$/.test(tree.pos(token))) return []
  if (tree.children(token, 'amod').some((child) => fatal.adjectives.has(tree.word(child)))) return []
  const of = tree.children(token, 'nmod').find((child) => tree.marker(child) === 'of')
  if (of !== undefined) return conjuncts(tree, of)
  const before = tree.word(token - 1) === '-' ? token - 2 : token - 1
  return hits.multiples.has(tree.word(before)) ? [token] : []
}
