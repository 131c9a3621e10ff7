import type { Factuality } from '../../../model/codebook.ts'
import { isPassive } from '../../syntax/frames/frame.ts'
import type { Context } from '../context.ts'
import type { Ruler } from '../ruling.ts'

/** "the guards should be arrested", "must withdraw", "have to leave", "demanded the arrest of the mayor": wanted, not told as done. */
export function requested(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const wanted =
    isAsked(context, rulers) ||
    rulers.some(({ token, by }) => isDue(context, token) || (by === 'xcomp' && isNeeded(context, token)))
  return wanted ? 'requested' : null
}

// "demanded an arrest", "asked for a truce"; but "demanded an inquiry into the arrest" asks for no arrest.
function isAsked({ tree, words }: Context, [event, over]: readonly Ruler[]): boolean {
  if (!event || !over || !words.asking.has(tree.lemma(over.token))) return false
  return over.by === 'obl' ? tree.marker(event.token) === 'for' : over.by !== 'conj'
}

// "should have been arrested" was not.
function isDue({ tree }: Context, token: number): boolean {
  return tree.children(token, 'aux').some((child) => /^(?:should|must|ought)$/.test(tree.word(child)))
}

// "has to leave", "needs to be arrested"; but "had to leave" tells that they left.
function isNeeded({ tree }: Context, token: number): boolean {
  return /^(?:have|has|need|needs)$/.test(tree.word(token)) && !isPassive(tree, token)
}
