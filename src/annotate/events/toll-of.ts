import type { EventMention } from '../../model/doc.ts'
import type { Context } from './context.ts'

/** The most sentences that a bare toll stands behind its attack. */
const NEAR = 2

/**
 * The attack that a bare toll is of, by index: "Jets bombed the port. At least three people were killed and 87 injured, the ministry
 * said." A toll is bare where it tells neither who did it nor where or when; its attack is the last one told right before it with no
 * other toll. Null where there is none.
 */
export function tollOf(
  context: Context,
  mention: EventMention,
  earlier: readonly EventMention[],
): number | null {
  if (!isBareToll(context, mention)) return null
  const own = sentenceAt(context, mention)
  const index = earlier.findLastIndex(({ type }) => type === 'ASSAULT')
  const attack = earlier[index]
  if (attack === undefined || attack.factuality !== 'asserted' || attack.harm.length > 0) return null
  if (isOfDoers(mention, attack)) return null
  const back = own - sentenceAt(context, attack)
  return back > 0 && back <= NEAR ? index : null
}

// "Police fired tear gas. Eighty officers were hurt": not by themselves.
function isOfDoers({ recipients }: EventMention, { actors }: EventMention): boolean {
  const doing = new Set(actors.flatMap(({ sector }) => sector ?? []))
  return recipients.some(({ sector }) => sector !== null && doing.has(sector))
}

function isBareToll({ tree, tokenAt }: Context, mention: EventMention): boolean {
  const { type, factuality, actors, place, when, harm, why } = mention
  if (type !== 'ASSAULT' || factuality !== 'asserted' || !why.includes('lexicon verb')) return false
  const bare = actors.length === 0 && place === null && when === null
  // "after a bomb went off": what caused it is told.
  const isCaused = tree.child(tokenAt(mention.trigger.end - 1), 'advcl') >= 0
  return (
    bare &&
    !isCaused &&
    harm.some(({ text }) => /\d|^(?:at least |about |some )?[a-z]+ (?:people|persons|others)\b/i.test(text))
  )
}

function sentenceAt({ doc, sentence, tokenAt }: Context, { trigger }: EventMention): number {
  return doc.sentences.indexOf(sentence(tokenAt(trigger.start)))
}
