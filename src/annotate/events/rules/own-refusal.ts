import type { EventType } from '../../../model/codebook.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Sense } from '../lexicon.ts'
import { rulersOf } from '../ruling.ts'
import { futureOf } from './own-future.ts'

// PLOVER: the mode of a refusal tells what is refused.
const REFUSED: Partial<Record<EventType, Sense['mode']>> = {
  CONCEDE: 'yield',
  RETREAT: 'yield',
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  AGREE: 'change',
  CONSULT: 'meet',
}

/** "will not lift the blockade", "would never meet the rebels": to rule out one's own act is to refuse it. */
export function ownRefusal(context: Context, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const mode = REFUSED[candidate.sense.type]
    const by = mode === undefined || candidate.frame.doers.length === 0 ? null : refusal(context, candidate)
    if (mode === undefined || by === null) return candidate
    return {
      ...candidate,
      sense: { ...candidate.sense, type: 'REJECT', mode, acled: null, verbal: true },
      trigger: { ...candidate.trigger, first: Math.min(by, candidate.trigger.first) },
      why: [...candidate.why, 'own-refusal'],
    }
  })
}

// The auxiliary of the refusal; null where there is none.
function refusal({ tree }: Context, { trigger }: Candidate): number | null {
  const verb = rulersOf(tree, trigger.head).find(
    ({ token }) => futureOf(tree, token) !== null && isNegated(tree, token),
  )
  return verb ? futureOf(tree, verb.token) : null
}

function isNegated(tree: Context['tree'], token: number): boolean {
  return tree.children(token, 'advmod').some((child) => /^(?:not|n['’]t|never)$/.test(tree.word(child)))
}
