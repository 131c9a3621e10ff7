import type { Factuality } from '../../../model/codebook.ts'
import type { Context } from '../context.ts'
import { isUnder, type Ruler } from '../ruling.ts'

/** "could attack", "may have been a grenade attack", "fears of an attack", "if rebels attack": told as a possibility, not as a happening. */
export function possible(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const doubted =
    isUnder(context.tree, rulers, context.words.fearing) ||
    rulers.some(({ token }) => isDoubted(context, token) || isCondition(context, token))
  return doubted ? 'possible' : null
}

function isDoubted({ tree, words }: Context, token: number): boolean {
  return tree
    .children(token, 'aux', 'advmod', 'amod')
    .some(
      (child) =>
        (isModal(tree.word(child)) || words.perhaps.has(tree.word(child))) && !isPromise(tree, child),
    )
}

function isModal(word: string): boolean {
  return /^(?:may|might|could|can|would)$/.test(word)
}

// "would" of a reported promise is the business of the rule own-future.
function isPromise(tree: Context['tree'], token: number): boolean {
  return tree.word(token) === 'would' && tree.child(tree.head(token), 'nsubj') >= 0
}

function isCondition({ tree }: Context, token: number): boolean {
  return tree.children(token, 'mark').some((child) => /^(?:if|unless|whether)$/.test(tree.word(child)))
}
