import type { Harm, HarmKind } from '../../model/harm.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { type Feature, type Seen, sign } from './feature.ts'

const KINDS: readonly HarmKind[] = ['killed', 'injured']
/** A toll may grow from report to report, but not to many times what it was. */
const GROWTH = 3

/** Whether the figures of killed and injured can be of one happening: tolls grow with time, and rarely shrink. */
export const harm: Feature = {
  name: 'harm',
  see: ({ told: one }, { told: other }) => KINDS.flatMap((kind) => compare(kind, one, other)),
}

function compare(kind: HarmKind, one: ToldClaim, other: ToldClaim): readonly Seen[] {
  const [first, later] = byTime(one, other)
  const [before, after] = [tollIn(first, kind), tollIn(later, kind)]
  if (!before || !after) return []
  const detail = (): string => `${show(before)} then ${show(after)} ${kind}`
  if (before.low === after.low) return sign(`${kind} same ${sizeOf(before.low)}`, detail)
  if (meets(before, after) || isGrown(before, after)) return sign(`${kind} may agree`, detail)
  return sign(`${kind} differ`, detail)
}

function byTime(one: ToldClaim, other: ToldClaim): readonly [ToldClaim, ToldClaim] {
  const [a, b] = [one, other].map(({ report, claim }) => `${report.published ?? ''} ${claim.id}`)
  return a! <= b! ? [one, other] : [other, one]
}

function tollIn({ claim }: ToldClaim, kind: HarmKind): Harm | null {
  const told = claim.event.harm.filter((harm) => harm.kind === kind)
  return told.toSorted((a, b) => b.low - a.low || (b.high ?? Infinity) - (a.high ?? Infinity))[0] ?? null
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
