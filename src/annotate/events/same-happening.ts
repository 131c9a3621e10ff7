import type { Actor } from '../../model/actor.ts'
import type { EventMention, Sentence } from '../../model/doc.ts'
import { contains, type Mention } from '../../model/span.ts'
import type { Context } from './context.ts'

/** A rule by which a mention that does not point back is of the same happening as an earlier one. */
type SameRule = (context: Context, mention: EventMention, earlier: EventMention) => boolean

const RULES: readonly SameRule[] = [ofOpening, diesOnce, toldAgain]

/** The earlier mention of the same happening, by index, and the name of the rule that says so; null when none does. */
export function sameHappening(
  context: Context,
  mention: EventMention,
  earlier: readonly EventMention[],
): { readonly index: number; readonly rule: string } | null {
  for (const rule of RULES) {
    const index = earlier.findIndex((other) => mayBeOne(mention, other) && rule(context, mention, other))
    if (index >= 0) return { index, rule: rule.name }
  }
  return null
}

function mayBeOne(a: EventMention, b: EventMention): boolean {
  const told = a.factuality === b.factuality && a.type === b.type && a.factuality !== 'habitual'
  return told && fits(a.mode, b.mode) && !isElsewhere(a, b) && !isAnotherDay(a, b) && !isAnotherToll(a, b)
}

// "Two killed in Gao raid", "Chad bombed rebels in Mali": what headline and first sentence sum up, the body tells again.
function ofOpening(context: Context, mention: EventMention, earlier: EventMention): boolean {
  const apart = sentenceOf(context, mention) !== sentenceOf(context, earlier)
  return apart && isOpening(context, earlier) && agreements(mention, earlier) >= ENOUGH
}

// "A raid on a mill in Gao killed nine … Nine died at the mill in Gao": nearly all of it said before.
function toldAgain(context: Context, mention: EventMention, earlier: EventMention): boolean {
  const apart = sentenceOf(context, mention) !== sentenceOf(context, earlier)
  const scene = isSamePlace(mention, earlier) || sharesFigure(mention, earlier)
  return apart && scene && agreements(mention, earlier) > ENOUGH
}

/** So many things must agree. */
const ENOUGH = 2

// Mode, either party, place and figure: how many are told alike. None when only the parties are: they fight more than once.
function agreements(a: EventMention, b: EventMention): number {
  const parties = [agreeOn(a.actors, b.actors), agreeOn(a.recipients, b.recipients)]
  const scene = [a.mode !== null && a.mode === b.mode, isSamePlace(a, b), sharesFigure(a, b)]
  if (parties.includes(false) || !scene.includes(true)) return 0
  return [...parties, ...scene].filter((one) => one === true).length
}

// "ordered the killing of Ana Costa. After Ana Costa's death …": nobody is killed twice.
function diesOnce({ doc }: Context, mention: EventMention, earlier: EventMention): boolean {
  const [victim] = mention.recipients
  if (!victim || !isDeath(mention) || !isDeath(earlier)) return false
  const isPerson = doc.names.some((name) => name.kind === 'person' && contains(victim, name))
  return isPerson && earlier.recipients.length === 1 && agreeOn([victim], earlier.recipients) === true
}

function sentenceOf(context: Context, { trigger }: EventMention): Sentence {
  return context.sentence(context.tokenAt(trigger.start))
}

function isOpening(context: Context, mention: EventMention): boolean {
  const sentence = sentenceOf(context, mention)
  return (
    sentence.kind === 'headline' || context.doc.sentences.find(({ kind }) => kind === 'body') === sentence
  )
}

function isDeath({ mode, harm }: EventMention): boolean {
  return (
    mode === 'targeted' || harm.some(({ kind, low, high }) => kind === 'killed' && low === 1 && high === 1)
  )
}

/** True when a party is in both lists; false when both name only known ones and share none; else null. */
function agreeOn(a: readonly Mention<Actor>[], b: readonly Mention<Actor>[]): boolean | null {
  if (a.some((one) => b.some((other) => isSame(one, other)))) return true
  const known = [...a, ...b].every(({ entity }) => entity !== null)
  return a.length > 0 && b.length > 0 && known ? false : null
}

function isSame(a: Actor, b: Actor): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity
  return a.name.toLowerCase() === b.name.toLowerCase()
}

function isSamePlace({ place: a }: EventMention, { place: b }: EventMention): boolean {
  return a !== null && b !== null && a.precision !== 'country' && a.name === b.name
}

/** True for events at two places: in a country and in a town of it may be one happening, in two towns not. */
export function isElsewhere({ place: a }: EventMention, { place: b }: EventMention): boolean {
  if (a === null || b === null) return false
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  return a.precision === b.precision && a.name !== b.name
}

/** True for events on two days that have none in common. */
export function isAnotherDay({ when: a }: EventMention, { when: b }: EventMention): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from)
}

function isAnotherToll({ harm: a }: EventMention, { harm: b }: EventMention): boolean {
  return a.some((one) => b.some((other) => one.kind === other.kind && one.low !== other.low))
}

function sharesFigure({ harm: a }: EventMention, { harm: b }: EventMention): boolean {
  return a.some((one) => b.some((other) => one.kind === other.kind && one.low === other.low))
}

function fits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}
