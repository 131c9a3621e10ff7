import type { Claim } from '../model/claim.ts'
import type { Link, LinkReason, Verdict } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { Aspects } from './aspects.ts'
import { BARS } from './bars/bars.ts'
import { FEATURES } from './features/features.ts'
import type { Seen } from './features/feature.ts'
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
  const { link, grounds } = weighed(one, other, knowledge, version)
  return { ...link, reasons: grounds.map((ground) => ({ ...ground, detail: ground.detail() })) }
}

/** The same without its reasons. */
export function weigh(one: Aspects, other: Aspects, knowledge: LinkKnowledge, version: string): Link {
  return weighed(one, other, knowledge, version).link
}

function weighed(
  one: Aspects,
  other: Aspects,
  knowledge: LinkKnowledge,
  version: string,
): { readonly link: Link; readonly grounds: readonly Ground[] } {
  const [left, right] = pairOf(one.told.claim.id, other.told.claim.id)
  const stated = statedBy(one, other)
  const barred = stated ? [] : barsBetween(one, other)
  const grounds = stated ?? [...barred, ...groundsOf(one, other, knowledge)]
  const score = round(grounds.reduce((sum, { weight }) => sum + weight, stated ? 0 : knowledge.base))
  const likely = barred.length > 0 ? 'different' : verdictOf(one, other, score, knowledge)
  const verdict = stated ? 'same' : likely
  const link: Link = {
    left,
    right,
    verdict,
    score,
    reasons: [],
    judge: { kind: 'machine', version },
    note: null,
  }
  return { link, grounds }
}

function statedBy(one: Aspects, other: Aspects): readonly Ground[] | null {
  const [a, b] = [one.told.claim, other.told.claim]
  if (one.told.report.id !== other.told.report.id) return null
  const told = a.same_as === b.id || b.same_as === a.id || (a.same_as !== null && a.same_as === b.same_as)
  if (!told) return null
  return [{ feature: 'report', weight: STATED, detail: () => `the report tells ${triggersOf(a, b)} as one` }]
}

function triggersOf(...claims: readonly Claim[]): string {
  return claims
    .map(({ event }) => `“${event.trigger.text}”`)
    .toSorted()
    .join(' and ')
}

function barsBetween(one: Aspects, other: Aspects): readonly Ground[] {
  for (const { feature, see } of BARS) {
    const detail = see(one, other)
    if (detail !== null) return [{ feature, weight: BARRED, detail: () => detail }]
  }
  return []
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

function verdictOf(one: Aspects, other: Aspects, score: number, { same, different }: LinkKnowledge): Verdict {
  const together = one.told.report.id === other.told.report.id
  // A report that does not say that two of its claims are one does not say either that they are two.
  if (score <= different) return together ? 'unsure' : 'different'
  if (one.isSeries !== other.isSeries) return 'part'
  return score >= same ? 'same' : 'unsure'
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
