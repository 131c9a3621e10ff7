import type { EventMention, Token } from '../../model/doc.ts'
import { isRelation } from '../syntax/tree.ts'
import type { Context } from './context.ts'
import { isElsewhere, sameHappening } from './same-happening.ts'
import { tollOf } from './toll-of.ts'

/**
 * Lets "the raid" or "six others died" go back to the nearest earlier attack of its kind and take over what it
 * leaves out: who, where, how. A mention that says something itself keeps its own words; one that adds nothing
 * ("police photographed traces of the blast") is dropped.
 */
export function corefer(context: Context, mentions: readonly EventMention[]): EventMention[] {
  const done: EventMention[] = []
  for (const mention of mentions) {
    const same = goesBack(context, mention)
      ? antecedent(context, mention, done)
      : tollOf(context, mention, done)
    if (same === null && hasSlots(context, mention)) done.push(joined(context, mention, done))
    else if (same !== null && saysSomething(context, mention))
      done.push(inherit(mention, done[same] as EventMention, same))
  }
  return done
}

// A mention that leaves nothing out keeps its own words, and says of what earlier one it tells again.
function joined(context: Context, mention: EventMention, earlier: readonly EventMention[]): EventMention {
  const found = sameHappening(context, mention, earlier)
  if (found === null) return mention
  const { index, rule } = found
  return { ...mention, same: earlier[index]?.same ?? index, why: [...mention.why, rule] }
}

// A noun that tells neither who nor whom, where, when nor at what cost ("the peace process") is no claim for the record;
// but "a landmine killed two shepherds" tells what it did.
function hasSlots(context: Context, mention: EventMention): boolean {
  const { actors, recipients, targets, place, when, harm, why } = mention
  return (
    !why.includes('lexicon noun') ||
    (why.includes('absorb-impacts') && isSubject(context, mention)) ||
    actors.length + recipients.length + targets.length + harm.length > 0 ||
    place !== null ||
    when !== null
  )
}

function isSubject({ tree, tokenAt }: Context, { trigger }: EventMention): boolean {
  return tree.relation(tokenAt(trigger.end - 1)).startsWith('nsubj')
}

function saysSomething(context: Context, mention: EventMention): boolean {
  const { actors, recipients, place, harm } = mention
  return isSubject(context, mention) || actors.length + recipients.length + harm.length > 0 || place !== null
}

function goesBack(context: Context, mention: EventMention): boolean {
  if (mention.type !== 'ASSAULT' || mention.factuality === 'habitual') return false
  return isDefinite(context, mention) || isFurtherHarm(mention)
}

// "the raid", "this attack"; but "the May attack near Sarh" brings its own time and is new.
function isDefinite(context: Context, mention: EventMention): boolean {
  const first = context.tokenAt(mention.trigger.start)
  const last = context.tokenAt(mention.trigger.end - 1)
  const noun = context.doc.tokens[last] as Token
  if (!context.words.families.has(noun.lemma)) return false
  const determiner = context.phrase(last).first
  return (
    determiner <= first &&
    /^(?:the|this|that|these|those)$/i.test(context.doc.tokens[determiner]?.text ?? '') &&
    mention.when === null
  )
}

// "Six others died", "another five died".
function isFurtherHarm(mention: EventMention): boolean {
  return (
    mention.actors.length === 0 &&
    mention.harm.some((harm) => /\b(?:others?|another|further|more(?! than))\b/i.test(harm.text))
  )
}

// How many events back a reader of news remembers.
const WINDOW = 40

function antecedent(
  context: Context,
  mention: EventMention,
  earlier: readonly EventMention[],
): number | null {
  const noun = context.doc.tokens[context.tokenAt(mention.trigger.end - 1)]?.lemma ?? ''
  const family = context.words.families.get(noun) ?? 'any'
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - WINDOW); index--) {
    const candidate = earlier[index] as EventMention
    if (candidate.type !== 'ASSAULT' || candidate.factuality !== 'asserted') continue
    if (isFurtherHarm(mention) && candidate.harm.length === 0) continue
    // "condemned the strike on Gao" after a missile fired at Kidal.
    if (isElsewhere(mention, candidate)) continue
    if (
      (family === 'any' ||
        family.has(candidate.mode) ||
        candidate.trigger.text.toLowerCase().includes(noun)) &&
      agree(context, mention, candidate)
    )
      return index
  }
  return null
}

// "the killing of Ana Costa" is not the strike that killed Ali Omar.
function isOfAnother({ recipients: a }: EventMention, { recipients: b }: EventMention): boolean {
  const known = [...a, ...b].every(({ entity }) => entity !== null)
  const shared = a.some(({ entity }) => b.some((other) => other.entity === entity))
  return a.length > 0 && b.length > 0 && known && !shared
}

function agree(context: Context, a: EventMention, b: EventMention): boolean {
  // "the Chadian raid" is none of which nobody says who did it; but "the raid was carried out by Chad" now says so.
  const noun = context.tokenAt(a.trigger.end - 1)
  const isToldNow = b.actors.length === 0 && isRelation(context.tree.relation(noun), 'nsubj:pass')
  return (
    fits(a.mode, b.mode) && !isOfAnother(a, b) && (doerOf(a) === null || isToldNow || doerOf(a) === doerOf(b))
  )
}

function doerOf({ actors }: EventMention): string | null {
  return actors[0]?.entity ?? actors[0]?.country ?? null
}

function fits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

function inherit(mention: EventMention, earlier: EventMention, same: number): EventMention {
  return {
    ...mention,
    mode: mention.mode ?? earlier.mode,
    acled: mention.acled ?? earlier.acled,
    actors: mention.actors.length > 0 ? mention.actors : earlier.actors,
    place: mention.place ?? earlier.place,
    when: mention.when ?? earlier.when,
    same: earlier.same ?? same,
    why: [...mention.why, 'corefer'],
  }
}
