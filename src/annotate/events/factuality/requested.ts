import type { Factuality } from '../../../model/codebook.ts'
import { isPassive } from '../../syntax/frames/frame.ts'
import type { Context } from '../context.ts'
import { isUnder, type Ruler } from '../ruling.ts'

/** "the guards should be arrested", "must withdraw", "have to leave", "demanded the arrest of the mayor": wanted, not told as done. */
export function requested(context: Context, rulers: readonly Ruler[]): Factuality | null {
  const wanted =
    isUnder(context.tree, rulers, context.words.asking) ||
    rulers.some(({ token, by }) => isDue(context, token) || (by === 'xcomp' && isNeeded(context, token)))
  return wanted ? 'requested' : null
}

// "should have been arrested" was not.
function isDue({ tree }: Context, token: number): boolean {
  return tree.children(token, 'aux').some((child) => /^(?:should|must|ought)$/.test(tree.word(child)))
}

// "has to leave", "needs to be arrested"; but "had to leave" tells that they left.
function isNeeded({ tree }: Context, token: number): boolean {
  return /^(?:have|has|need|needs)$/.test(tree.word(token)) && !isPassive(tree, token)
}
