import { lower, type Scene } from '../speakers/scene.ts'
import { isRelation } from '../syntax/tree.ts'
import type { Complement } from './complement.ts'

/** What a noun takes: a clause ("the claim that"), an infinitive ("a pledge to"), or a preposition ("support for"); null for none. */
export function nounComplement(scene: Scene, noun: number): Complement | null {
  const { tree } = scene
  const head = tree
    .children(noun, 'acl', 'ccomp', 'nmod', 'advcl')
    .find((child) => child > noun && !/relcl|poss/.test(tree.relation(child)))
  if (head === undefined) return null
  const [first, last] = tree.extent(head)
  const frame = frameOf(scene, head, first)
  if (frame === 'clause' || frame === 'infinitive') return { frame, run: { first, last }, cueEnd: first }
  return frame === '' ? null : { frame, run: { first: first + 1, last }, cueEnd: first + 1 }
}

/** By the word that brings it in, which must stand first; empty when none does. */
function frameOf(scene: Scene, head: number, first: number): string {
  const { tree } = scene
  if (tree.head(first) !== head || !/^(?:case|mark)/.test(tree.relation(first))) return ''
  const word = lower(scene, first)
  if (word === 'that') return 'clause'
  return word === 'to' && !isRelation(tree.relation(head), 'nmod') ? 'infinitive' : word
}
