import type { Factuality } from '../../../model/codebook.ts'
import { meansOf } from '../../syntax/frames/means.ts'
import type { Context } from '../context.ts'
import type { Ruler } from '../ruling.ts'

/** "usually targets the port", "uses scouts to attack herders", "regular shelling": a practice, not one happening. */
export function habitual(context: Context, rulers: readonly Ruler[]): Factuality | null {
  return rulers.some(({ token }) => isOften(context, token) || isUse(context, token)) ? 'habitual' : null
}

function isOften({ tree, words }: Context, token: number): boolean {
  return tree
    .children(token, 'advmod', 'amod')
    .map(tree.word)
    .some((word) => words.often.has(word) || words.regular.has(word))
}

// Present tense of "use … to", and "has increased the use of … to".
function isUse({ tree }: Context, token: number): boolean {
  if (meansOf(tree, token).length === 0) return false
  const past = tree.lemma(token) === 'use' && !/^uses?$/.test(tree.word(token))
  return !past && tree.children(token, 'aux').every((aux) => tree.lemma(aux) === 'have')
}
