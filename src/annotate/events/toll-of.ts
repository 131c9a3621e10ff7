import type { EventMention } from '../../model/doc.ts'
import { readQuantity } from '../harm/quantity.ts'
import type { Context } from './context.ts'

/** The most sentences that a bare toll stands behind its attack. */
const NEAR = 2

/**
 * The attack that a bare toll is of, by index: "Jets bombed the port. At least three people were killed and 87 injured, the ministry
 * said." A toll is bare where it tells neither who did it nor how, where or when; its attack is the first of the last sentence before it that
 * tells of any, if that has no toll yet. Null where there is none.
 */
export function tollOf(
  context: Context,
  mention: EventMention,
  earlier: readonly EventMention[],
): number | null {
  if (!isBareToll(context, mention)) return null
  const last = earlier.findLast(({ type }) => type === 'ASSAULT')
  if (last === undefined) return null
  const at = sentenceAt(context, last)
  const back = sentenceAt(context, mention) - at
  // "bombed the port in response to attacks on ships": the toll is of the bombing.
  const index = earlier.findIndex((other) => other.type === 'ASSAULT' && sentenceAt(context, other) === at)
  const attack = earlier[index]!
  const isNear = back > 0 && back <= NEAR
  const isOpen = attack.factuality === 'asserted' && attack.harm.length === 0
  return isNear && isOpen && !isOfDoers(mention, attack) ? index : null
}

// "Police fired tear gas. Eighty officers were hurt": not by themselves.
function isOfDoers({ recipients }: EventMention, { actors }: EventMention): boolean {
  const doing = new Set(actors.flatMap(({ sector }) => sector ?? []))
  return recipients.some(({ sector }) => sector !== null && doing.has(sector))
}

function isBareToll({ tree, tokenAt }: Context, mention: EventMention): boolean {
  const { type, mode, factuality, actors, place, when, harm, why } = mention
  if (type !== 'ASSAULT' || factuality !== 'asserted' || !why.includes('lexicon verb')) return false
  // "were shot dead in their car" tells how.
  const bare = mode === null && actors.length === 0 && place === null && when === null
  // "after a bomb went off": what caused it is told.
  const isCaused = tree.child(tokenAt(mention.trigger.end - 1), 'advcl') >= 0
  return bare && !isCaused && harm.some(({ text }) => readQuantity(text) !== null)
}

function sentenceAt({ doc, sentence, tokenAt }: Context, { trigger }: EventMention): number {
  return doc.sentences.indexOf(sentence(tokenAt(trigger.start)))
}
