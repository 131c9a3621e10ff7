import type { Claim } from '../model/claim.ts'
import type { Harm, HarmKind } from '../model/harm.ts'
import type { Mention } from '../model/span.ts'

// Words that tell nothing of who they are: "two individuals" may be the two guards named before.
const ANYONE: ReadonlySet<string> = new Set(['people', 'individuals', 'persons', 'others', 'suspects', 'men'])
// "two additional herders": they come on top of those told before.
const FURTHER = /\b(?:additional|another|further|others?)\b/i

// "the insurgents": those told before.
const BACK = /^(?:the|these|those|both)\b/i

/**
 * How many at the least a report tells as killed, captured or the like, from its asserted claims: of each kind of people the
 * greatest figure, for a report tells a figure more than once; those of several kinds, and further ones, are added up.
 */
export function tollOf(claims: readonly Claim[], kind: HarmKind): number {
  const told = claims.map((claim) => harmsOf([claim], kind).filter(({ text }) => !BACK.test(text)))
  const first = told.map((figures) => figures.filter(({ text }) => !FURTHER.test(text)))
  const further = told.flat().filter(({ text }) => FURTHER.test(text))
  const byKind = new Map<string, number>()
  for (const { whom, low } of first.flat())
    if (!ANYONE.has(whom ?? 'people')) byKind.set(whom ?? '', Math.max(low, byKind.get(whom ?? '') ?? 0))
  const most = Math.max(
    sum([...byKind.values()]),
    ...first.map((figures) => sum(figures.map(({ low }) => low))),
  )
  if (told.flat().length > 0) return most + Math.max(0, ...further.map(({ low }) => low))
  return Math.max(0, ...harmsOf(claims, kind).map(({ low }) => low))
}

/** Of the figures of a kind the greatest, and of equals the one that leaves most open; null when there is none. */
export function gravest(figures: readonly Harm[], kind: HarmKind): Harm | null {
  const told = figures.filter((harm) => harm.kind === kind)
  return told.toSorted((a, b) => b.low - a.low || (b.high ?? Infinity) - (a.high ?? Infinity))[0] ?? null
}

/** As `tollOf`, of leaders alone. */
export function leadersIn(claims: readonly Claim[], kind: HarmKind): number {
  return Math.max(0, ...harmsOf(claims, kind).flatMap(({ whom, low }) => (whom === 'leaders' ? [low] : [])))
}

function harmsOf(claims: readonly Claim[], kind: HarmKind): readonly Mention<Harm>[] {
  return claims
    .filter(({ factuality }) => factuality === 'asserted')
    .flatMap(({ event }) => event.harm)
    .filter((harm) => harm.kind === kind)
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
