import type { Factuality } from '../../../model/codebook.ts'
import { chargeOver } from '../../syntax/frames/charge.ts'
import type { Context } from '../context.ts'
import type { Ruler } from '../ruling.ts'

/** "is charged with the raid", "held in connection with the raid": that they did it is said by nobody who is named. */
export function alleged({ tree, words }: Context, rulers: readonly Ruler[]): Factuality | null {
  return rulers.some(({ token }) => chargeOver(tree, words.light, token)?.isOpen) ? 'possible' : null
}
