import type { EventType } from '../../../model/codebook.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Sense } from '../lexicon.ts'
import { factualityOf } from '../factuality/factuality.ts'
import { rulersOf } from '../ruling.ts'

// PLOVER: threatened force is THREATEN, promised cooperation AGREE, a promised withdrawal CONCEDE.
const PROMISED: Partial<Record<EventType, readonly [EventType, Sense['mode']]>> = {
  ASSAULT: ['THREATEN', 'violence'],
  COERCE: ['THREATEN', 'restrict'],
  SANCTION: ['THREATEN', 'restrict'],
  PROTEST: ['THREATEN', null],
  AID: ['AGREE', null],
  COOPERATE: ['AGREE', null],
  SUPPORT: ['AGREE', null],
  RETREAT: ['CONCEDE', null],
  CONSULT: ['AGREE', null],
}
// What is offered on terms or given back is agreed to; a withdrawal that is announced is conceded.
const OFFERING = /^(?:willing|ready|offer)$/
/** "said it would shell the port", "is preparing to storm the fort", "vowed to hit back": the act is the announcement of one's own act. */
export function ownFuture(context: Context, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const promised = PROMISED[candidate.sense.type]
    const from = promised ? announcement(context, candidate) : null
    if (!promised || from === null) return candidate
    const [type, mode] = isOffer(context, candidate, from) ? (['AGREE', null] as const) : promised
    return {
      ...candidate,
      sense: { ...candidate.sense, type, mode, acled: null, verbal: true, harm: false },
      trigger: { ...candidate.trigger, first: Math.min(from, candidate.trigger.first) },
      costs: [],
      why: [...candidate.why, 'own-future'],
    }
  })
}

function isOffer({ tree }: Context, { sense }: Candidate, from: number): boolean {
  return sense.type === 'RETREAT' && (sense.mode === 'release' || OFFERING.test(tree.lemma(from)))
}

// The word where the announcement begins: the auxiliary, or the verb of intent. Null without a doer or without a future.
function announcement(context: Context, { trigger, frame, sense }: Candidate): number | null {
  const { tree, words } = context
  if (isPlannedWithdrawal(context, trigger.head, sense)) return trigger.first
  if (frame.doers.length === 0 || frame.name === 'passive') return null
  if (factualityOf(context, trigger.head).factuality === 'denied') return null
  for (const { token, by } of rulersOf(tree, trigger.head)) {
    if (['acl', 'nmod', 'obl'].includes(by)) return null
    if (!['self', 'conj'].includes(by) && words.intending.has(tree.lemma(token))) return token
    const future = by === 'self' || trigger.pos === 'noun' ? futureOf(tree, token) : null
    if (future !== null) return future
  }
  return null
}

/** The auxiliary of a future: "will attack"; null for "would have attacked", which announces nothing. */
export function futureOf(tree: Context['tree'], token: number): number | null {
  const auxiliaries = tree.children(token, 'aux')
  if (auxiliaries.some((child) => tree.lemma(child) === 'have')) return null
  return auxiliaries.find((child) => /^(?:will|would|shall|’ll|'ll|wo)$/.test(tree.word(child))) ?? null
}

// "the planned pullout": announced, not yet done.
function isPlannedWithdrawal({ tree, words }: Context, noun: number, { type }: Sense): boolean {
  if (type !== 'RETREAT') return false
  return tree.children(noun, 'amod').some((child) => words.announced.has(tree.word(child)))
}
