import type { Factuality } from '../../../model/codebook.ts'
import type { Context } from '../context.ts'
import { isUnder, type Ruler } from '../ruling.ts'

/** "did not attack", "no attack took place", "no herders were hurt", "denied torching the mill", "denied that its guards had attacked". */
export function negated(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const denied =
    isUnder(context.tree, rulers, context.words.denying) ||
    rulers.some(({ token }) => isNegated(context, token)) ||
    rulers.some(({ token, by }) => /^(?:self|conj)$/.test(by) && isOfNobody(context, token)) ||
    isDeniedContent(context, rulers.at(-1)?.token ?? -1)
  return denied ? 'denied' : null
}

function isDeniedContent({ tree, words }: Context, token: number): boolean {
  return tree.relation(token) === 'ccomp' && words.denying.has(tree.lemma(tree.head(token)))
}

// "could not be confirmed": no one rules the act out.
function isNegated({ tree, words }: Context, token: number): boolean {
  if (words.confirming.has(tree.lemma(token))) return false
  return tree
    .children(token, 'advmod', 'det', 'cc', 'aux')
    .some((child) => /^(?:not|n['’]t|never|no|neither|nor)$/.test(tree.word(child)))
}

// "No herders were hurt", "killed no one", "nobody was arrested"
function isOfNobody({ tree }: Context, verb: number): boolean {
  if (tree.pos(verb) !== 'VERB') return false
  return tree
    .children(verb, 'nsubj', 'obj')
    .some(
      (child) =>
        /^(?:nobody|none)$/.test(tree.word(child)) ||
        tree.children(child, 'det').some((word) => /^(?:no|neither)$/.test(tree.word(word))),
    )
}
