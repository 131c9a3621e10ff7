import type { EventType } from '../../../model/codebook.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Sense } from '../lexicon.ts'

// PLOVER: to lift what bears down on others is to concede, to end what helps them a sanction.
const ENDED: Partial<Record<EventType, readonly [EventType, Sense['mode']]>> = {
  COERCE: ['CONCEDE', null],
  SANCTION: ['CONCEDE', null],
  PROTEST: ['CONCEDE', null],
  ACCUSE: ['CONCEDE', null],
  REQUEST: ['CONCEDE', null],
  THREATEN: ['CONCEDE', null],
  AID: ['SANCTION', 'discontinue'],
  COOPERATE: ['SANCTION', 'discontinue'],
  CONSULT: ['SANCTION', 'discontinue'],
}
// Of these only the particle makes an ending: "called off the strike".
const WITH_PARTICLE = /^(?:call|roll|scale|back|cut|drop)$/

/** "lifted the blockade", "called off the strike", "the suspension of aid": the event is that it ends. */
export function endedActs(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const heads = new Set(candidates.map(({ trigger }) => trigger.head))
  return candidates.map((candidate) => {
    const ended = ENDED[candidate.sense.type]
    const by = ended && candidate.trigger.pos === 'noun' ? endingOver(context, candidate.trigger.head) : -1
    return ended && by >= 0 && !heads.has(by) ? recoded(candidate, by, ended) : candidate
  })
}

// The word of ending: a verb with the event as object or passive subject, or a noun that has it behind "of", "on", "to".
function endingOver({ tree, words }: Context, noun: number): number {
  const relation = tree.relation(noun)
  const over = tree.head(noun)
  if (relation === 'obj' || relation === 'nsubj:pass') return isEnding(over) ? over : -1
  if (relation === 'nmod' && tree.marker(noun) === 'of') return words.ends.has(tree.lemma(over)) ? over : -1
  const modifier = tree.children(noun, 'acl').find(isEnding)
  return modifier ?? -1

  function isEnding(verb: number): boolean {
    const lemma = tree.lemma(verb)
    if (!words.ending.has(lemma)) return false
    return (
      !WITH_PARTICLE.test(lemma) ||
      lemma === 'drop' ||
      lemma === 'cut' ||
      tree.child(verb, 'compound:prt') >= 0
    )
  }
}

function recoded(
  candidate: Candidate,
  by: number,
  [type, mode]: readonly [EventType, Sense['mode']],
): Candidate {
  const { trigger, sense } = candidate
  return {
    ...candidate,
    sense: { ...sense, type, mode, acled: null, harm: false, owner: 'actor' },
    trigger: { ...trigger, first: Math.min(by, trigger.first), last: Math.max(by + 1, trigger.last) },
    why: [...candidate.why, 'ended-acts'],
  }
}
