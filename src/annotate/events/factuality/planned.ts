import type { Factuality } from '../../../model/codebook.ts'
import { isPassive } from '../../syntax/frames/frame.ts'
import { meansOf } from '../../syntax/frames/means.ts'
import type { Context } from '../context.ts'
import { isUnder, type Ruler } from '../ruling.ts'

/** "plans to meet", "a planned withdrawal", "came to negotiate", "is set to visit". */
export function planned(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const isPlanned =
    isUnder(context.tree, rulers, context.words.planning) ||
    rulers.some(({ token }) => isFuture(context, token)) ||
    isPurpose(context, rulers[0]?.token ?? -1)
  return isPlanned ? 'planned' : null
}

function isFuture({ tree, words }: Context, token: number): boolean {
  return (
    tree.children(token, 'aux').some((child) => /^(?:will|shall|’ll|'ll)$/.test(tree.word(child))) ||
    isForetold(tree, token) ||
    tree.children(token, 'amod').some((child) => words.upcoming.has(tree.word(child)))
  )
}

// "would be arrested"; who "would arrest" promises it, and "would have been arrested" was not.
function isForetold(tree: Context['tree'], token: number): boolean {
  const would = tree.children(token, 'aux').some((child) => tree.word(child) === 'would')
  return would && isPassive(tree, token)
}

// "sent envoys (in order) to negotiate": the purpose of another act, not an act that took place; but who "used scouts to attack" did it.
function isPurpose({ tree }: Context, token: number): boolean {
  if (meansOf(tree, tree.head(token)).length > 0) return false
  const clause = ['advcl', 'acl'].includes(tree.relation(token))
  return clause && tree.children(token, 'mark').some((mark) => tree.word(mark) === 'to')
}
