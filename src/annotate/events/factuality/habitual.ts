import type { Factuality } from '../../../model/codebook.ts'
import { bringsMeans } from '../../syntax/frames/means.ts'
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

// Present tense of "use … to"; also where the tagger takes "use" for a noun.
function isUse({ tree }: Context, token: number): boolean {
  return bringsMeans(tree, token) && /^uses?$/.test(tree.word(token)) && tree.child(token, 'aux') < 0
}
