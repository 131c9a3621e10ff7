import { isRelation, type Tree } from '../syntax/tree.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Referent } from './referent.ts'

/** The named actor that a description stands beside: "Petra Nansen, the mayor of the port". Both are one human, or both are none. */
export function besideName(
  tree: Tree,
  { head, first }: NounPhrase,
  human: boolean,
  earlier: readonly Referent[],
): Referent | undefined {
  if (!isRelation(tree.relation(head), 'appos') || tree.word(first - 1) !== ',') return undefined
  const named = tree.head(head)
  return earlier.findLast(
    ({ mention, human: one }) =>
      one === human && mention.why.includes('name: ') && mention.first <= named && named < mention.last,
  )
}
