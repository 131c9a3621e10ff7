import { conjuncts } from '../syntax/frames/frame.ts'
import type { Tree } from '../syntax/tree.ts'

/**
 * Who of several is named beside them: "nine people, including Ana Costa and Pedro Lima", "two priests, Luis Costa and Juan
 * Lima". Heads of their names; none beside one person, of whom the name is said anyway.
 */
export function namedAmong(tree: Tree, head: number): number[] {
  const included = tree.children(head, 'nmod').filter((child) => tree.marker(child) === 'including')
  const several = /(?:s|men|people|children)$/i.test(tree.word(head)) || tree.pos(head) === 'NUM'
  const listed = several ? tree.children(head, 'appos').filter((child) => tree.pos(child) === 'PROPN') : []
  return [...included, ...listed].flatMap((child) => conjuncts(tree, child))
}
