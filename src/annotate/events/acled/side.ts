import type { Actor } from '../../../model/actor.ts'
import type { Mention } from '../../../model/span.ts'
import type { Context } from '../context.ts'

/** What a party is to ACLED: forces of a state, other armed groups, demonstrators, a mob, or people without arms. */
export type Side = 'state' | 'armed' | 'crowd' | 'mob' | 'unarmed'

const FORCES = new Set(['MIL', 'COP', 'SPY'])
const ARMED = new Set(['REB', 'UAF', 'PRM', 'CRM'])

/** The side of someone who acts: a state or its government acts by its forces ("Chad shelled the port"). */
export function sideOfActor(context: Context, actor: Mention<Actor>): Side {
  const side = sideOf(context, actor)
  const isState = actor.country !== null && actor.entity !== null && (actor.sector ?? 'GOV') === 'GOV'
  return side === 'unarmed' && isState ? 'state' : side
}

/** The side of someone who is acted on: an official or a whole nation is hit as people without arms. */
export function sideOf(context: Context, { start, end, sector }: Mention<Actor>): Side {
  const { demonstrators, mob, force } = context.lexicon.classes
  if (holds(context, start, end, mob)) return 'mob'
  if (holds(context, start, end, demonstrators)) return 'crowd'
  if (FORCES.has(sector ?? '')) return 'state'
  if (ARMED.has(sector ?? '')) return 'armed'
  return holds(context, start, end, force) ? 'state' : 'unarmed'
}

// "government troops", "anti-junta protesters": any word of the phrase.
function holds({ doc, tokenAt }: Context, start: number, end: number, words?: ReadonlySet<string>): boolean {
  if (!words) return false
  const tokens = doc.tokens.slice(tokenAt(start), tokenAt(end - 1) + 1)
  return tokens.some(({ lemma, text }) => words.has(lemma) || words.has(text.toLowerCase()))
}
