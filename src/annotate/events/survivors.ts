import type { EventMention } from '../../model/doc.ts'
import type { Harm } from '../../model/harm.ts'
import type { Mention } from '../../model/span.ts'
import type { HarmWords } from '../harm/harm-words.ts'
import type { Context } from './context.ts'
import { isAnotherDay, isElsewhere } from './same-happening.ts'

// "Two died and three others were shot": they come on top of the dead; but "shot the other three".
const FURTHER = /\b(?:others|another|additional|further)\b|(?<!\bthe )\bother\b/i

// Who is told before, not somebody else.
const BACK = /^(?:(?:he|she|him|her|himself|herself)$|(?:the|this|that|these|those|all|both|each)\b)/i

/**
 * What is left of those who were hit, once the report has told how they fared: "Five people were shot. … One of them died in hospital"
 * is four injured. A hit that tells no more than part of what another figure counts ("A nurse, 40, was shot in the arm") is no toll of its own.
 */
export function survivors(
  context: Context,
  words: HarmWords,
  mentions: readonly EventMention[],
): EventMention[] {
  return mentions.map((mention) => {
    const hits = mention.harm.filter((harm) => isHit(context, harm))
    if (hits.length === 0) return mention
    const scene = mentions.filter((other) => mayBeOne(mention, other))
    const dead = Math.max(0, ...scene.map((other) => deadOf(context, words, other)))
    const left = lessDead(isPart(mention, hits, scene) || isOfYear(mention) ? [] : newIn(mention, hits), dead)
    return {
      ...mention,
      harm: mention.harm.flatMap((harm) => (hits.includes(harm) ? (left.get(harm) ?? []) : [harm])),
    }
  })
}

// "A nurse, 40, was shot in the arm" where five were.
function isPart(
  mention: EventMention,
  hits: readonly Mention<Harm>[],
  scene: readonly EventMention[],
): boolean {
  const others = injuredIn(mention).filter((harm) => !hits.includes(harm))
  const most = scene.map((other) => sum(other === mention ? others : injuredIn(other)))
  return sum(newIn(mention, hits)) < Math.max(0, ...most)
}

// Where a claim tells more of them, whom it goes back to is told before.
function newIn(mention: EventMention, hits: readonly Mention<Harm>[]): readonly Mention<Harm>[] {
  return injuredIn(mention).length === 1 ? hits : hits.filter(({ text }) => !BACK.test(text))
}

// "Forty people have been shot in Gao this year" is no happening.
function isOfYear({ when }: EventMention): boolean {
  return when?.precision === 'year'
}

function isHit({ doc }: Context, { kind, start, end }: Mention<Harm>): boolean {
  if (kind !== 'injured') return false
  const read = doc.harm.filter((harm) => harm.kind === kind && harm.start === start && harm.end === end)
  return read.length > 0 && read.every(({ hit }) => hit)
}

function mayBeOne(mention: EventMention, other: EventMention): boolean {
  if (mention === other) return true
  const told = other.factuality === 'asserted' || other.factuality === 'possible'
  return told && !isElsewhere(mention, other) && !isAnotherDay(mention, other)
}

// "the killing" tells that somebody died, and not how many.
function deadOf(
  { tree, tokenAt }: Context,
  { verbs, nouns }: HarmWords,
  { harm, trigger }: EventMention,
): number {
  const dead = sum(harm.filter(({ kind }) => kind === 'killed'))
  const lemma = tree.lemma(tokenAt(trigger.end - 1))
  const kills = (verbs.get(lemma) ?? nouns.get(lemma))?.kind === 'killed'
  return Math.max(dead, Number(kills))
}

function injuredIn({ harm }: EventMention): readonly Mention<Harm>[] {
  return harm.filter(({ kind }) => kind === 'injured')
}

function sum(harm: readonly Harm[]): number {
  return harm.reduce((total, { low }) => total + low, 0)
}

// The smallest groups first: of "a man and two women" shot, one who died leaves two.
function lessDead(
  hits: readonly Mention<Harm>[],
  dead: number,
): ReadonlyMap<Mention<Harm>, readonly Mention<Harm>[]> {
  let off = dead
  const left = new Map<Mention<Harm>, readonly Mention<Harm>[]>()
  for (const hit of hits.toSorted((a, b) => a.low - b.low)) {
    const taken = FURTHER.test(hit.text) ? 0 : Math.min(off, hit.low)
    left.set(hit, lessened(hit, taken))
    off -= taken
  }
  return left
}

function lessened(harm: Mention<Harm>, by: number): readonly Mention<Harm>[] {
  const { low, high } = harm
  return low > by ? [{ ...harm, low: low - by, high: high === null ? null : high - by }] : []
}
