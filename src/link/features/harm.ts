import type { Harm } from '../../model/harm.ts'
import type { Aspects } from '../aspects.ts'
import { type Feature, type Seen, sign } from './feature.ts'

const KINDS = ['killed', 'injured'] as const
type Kind = (typeof KINDS)[number]
/** A toll may grow from report to report, but not to many times what it was. */
const GROWTH = 3

/** Whether the figures of killed and injured can be of one happening: tolls grow with time, and rarely shrink. */
export const harm: Feature = {
  name: 'harm',
  see: (one, other) => KINDS.flatMap((kind) => compare(kind, one, other)),
}

function compare(kind: Kind, one: Aspects, other: Aspects): readonly Seen[] {
  if (!one.tolls[kind] || !other.tolls[kind]) return []
  const [first, later] = byTime(one, other)
  const [before, after] = [first.tolls[kind]!, later.tolls[kind]!]
  const detail = (): string => `${show(before)} then ${show(after)} ${kind}`
  if (before.low === after.low) return sign(`${kind} same ${sizeOf(before.low)}`, detail)
  if (meets(before, after) || isGrown(before, after)) return sign(`${kind} may agree`, detail)
  return sign(`${kind} differ`, detail)
}

function byTime(one: Aspects, other: Aspects): readonly [Aspects, Aspects] {
  const [a, b] = [one, other].map(({ told }) => `${told.report.published ?? ''} ${told.claim.id}`)
  return a! <= b! ? [one, other] : [other, one]
}

function sizeOf(low: number): string {
  if (low <= 1) return 'one'
  return low < 5 ? 'few' : 'many'
}

function meets(a: Harm, b: Harm): boolean {
  return a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity)
}

function isGrown(before: Harm, after: Harm): boolean {
  return after.low > before.low && before.low > 1 && after.low <= before.low * GROWTH
}

function show({ low, high }: Harm): string {
  if (high === null) return `${low} or more`
  return low === high ? `${low}` : `${low} to ${high}`
}
