import type { Factuality } from '../../../model/codebook.ts'
import type { Context } from '../context.ts'
import { isUnder, type Ruler } from '../ruling.ts'

/** "attempting to burn the mill", "a foiled attack", "thwarted a bombing", "a failed coup", "attempted murder". */
export function attempted(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const tried = isUnder(context.tree, rulers, context.words.trying)
  return tried || rulers.some(({ token }) => isFailed(context, token)) ? 'attempted' : null
}

function isFailed({ tree, words }: Context, token: number): boolean {
  return tree.children(token, 'amod', 'compound').some((child) => words.failed.has(tree.word(child)))
}
