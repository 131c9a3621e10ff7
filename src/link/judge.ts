import type { Claim } from '../model/claim.ts'
import type { Link, LinkReason, Verdict } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { Aspects } from './aspects.ts'
import { BARS } from './bars/bars.ts'
import { FEATURES } from './features/features.ts'
import type { Seen } from './features/feature.ts'
import { isAnchored } from './is-anchored.ts'
import type { LinkKnowledge } from './knowledge.ts'

/** Log-odds of what a report itself tells as one happening. */
const STATED = 8
/**
 * Log-odds of a bar: what else agrees does not outweigh it. No more than that, for claims are misread: where all other claims of two
 * groups agree, one wrong town must not hold them apart.
 */
const BARRED = -6

/** What a feature saw, with the name under which its weight is learned. */
export interface Sign extends Seen {
  readonly feature: string
}

/** All that the features see in a pair. */
export function signsOf(one: Aspects, other: Aspects): readonly Sign[] {
  return FEATURES.flatMap(({ name, see }) => see(one, other).map((seen) => ({ feature: name, ...seen })))
}

/** A reason that is put into words when asked. */
interface Ground extends Omit<LinkReason, 'detail'> {
  readonly detail: () => string
}

/** Log-odds that the pair tells of one happening, and what each sign adds. */
export function judge(one: Aspects, other: Aspects, knowledge: LinkKnowledge, version: string): Link {
  const [left, right] = pairOf(one.told.claim.id, other.told.claim.id)
  return {
    left,
    right,
    ...weigh(one, other, knowledge),
    reasons: groundsBetween(one, other, knowledge).map((ground) => ({ ...ground, detail: ground.detail() })),
    judge: { kind: 'machine', version },
    note: null,
  }
}

/** What a judgement comes to. */
export interface Outcome {
  readonly verdict: Verdict
  readonly score: number
}

/** The same without its reasons. */
export function weigh(one: Aspects, other: Aspects, knowledge: LinkKnowledge): Outcome {
  if (isStated(one, other)) return { verdict: 'same', score: STATED }
  const barred = barBetween(one, other) !== null
  const score = round(scoreOf(one, other, knowledge, knowledge.base + (barred ? BARRED : 0)))
  return { verdict: barred ? 'different' : verdictOf(one, other, score, knowledge), score }
}

function groundsBetween(one: Aspects, other: Aspects, knowledge: LinkKnowledge): readonly Ground[] {
  if (isStated(one, other)) return [statedBy(one, other)]
  const bar = barBetween(one, other)
  return [...(bar === null ? [] : [bar]), ...groundsOf(one, other, knowledge)]
}

function isStated(one: Aspects, other: Aspects): boolean {
  const [a, b] = [one.told.claim, other.told.claim]
  if (one.told.report.id !== other.told.report.id) return false
  return a.same_as === b.id || b.same_as === a.id || (a.same_as !== null && a.same_as === b.same_as)
}

function statedBy({ told: one }: Aspects, { told: other }: Aspects): Ground {
  const detail = (): string => `the report tells ${triggersOf(one.claim, other.claim)} as one`
  return { feature: 'report', weight: STATED, detail }
}

function triggersOf(...claims: readonly Claim[]): string {
  return claims
    .map(({ event }) => `“${event.trigger.text}”`)
    .toSorted()
    .join(' and ')
}

function barBetween(one: Aspects, other: Aspects): Ground | null {
  for (const { feature, see } of BARS) {
    const detail = see(one, other)
    if (detail !== null) return { feature, weight: BARRED, detail: () => detail }
  }
  return null
}

function scoreOf(one: Aspects, other: Aspects, { signs }: LinkKnowledge, base: number): number {
  let score = base
  for (const { name, see } of FEATURES) {
    const weights = signs.get(name)
    for (const { sign, value } of see(one, other)) score += round((weights?.get(sign) ?? 0) * value)
  }
  return score
}

function groundsOf(one: Aspects, other: Aspects, { signs }: LinkKnowledge): readonly Ground[] {
  const grounds: Ground[] = []
  for (const { name, see } of FEATURES) {
    const weights = signs.get(name)
    for (const { sign, value, detail } of see(one, other)) {
      const weight = round((weights?.get(sign) ?? 0) * value)
      if (weight !== 0) grounds.push({ feature: name, weight, detail: () => inWords(sign, detail()) })
    }
  }
  return grounds
}

function inWords(sign: string, detail: string): string {
  return detail === '' ? sign : `${sign}: ${detail}`
}

/**
 * By how much likelier than others two claims must be, in log-odds, where one of them tells neither day, place nor toll, or where one
 * report tells both: near even odds such pairs only chain what is told of a war together, which costs time and joins nothing.
 */
const MORE = 0.5

function verdictOf(one: Aspects, other: Aspects, score: number, { same, different }: LinkKnowledge): Verdict {
  const together = one.told.report.id === other.told.report.id
  // A report that does not say that two of its claims are one does not say either that they are two.
  if (score <= different) return together ? 'unsure' : 'different'
  if (one.isSeries !== other.isSeries) return 'part'
  const isPlain = !together && isAnchored(one.told) && isAnchored(other.told)
  return score >= (isPlain ? same : same + MORE) ? 'same' : 'unsure'
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
