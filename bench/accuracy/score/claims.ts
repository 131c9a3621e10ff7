import { assign } from './assign.ts'
import { calibrationError, type Judged } from './calibration.ts'
import { prf } from './prf.ts'
import type { Prf } from './prf.ts'
import { sameWords } from './words.ts'

/** Words as the gold gives them (start and quote) or as a claim does (start, end and text). */
export interface Part {
  readonly start?: number | null
  readonly end?: number
  readonly quote?: string | null
  readonly text?: string
  readonly name?: string | null
}
interface Harm {
  readonly kind: string
  readonly low: number
}
interface Interval {
  readonly from: string
  readonly to: string
}
interface Slots {
  readonly type: string
  readonly mode?: string | null
  readonly trigger: Part
  readonly actors: readonly Part[]
  readonly recipients: readonly Part[]
  readonly place?: Part | null
  readonly when?: Interval | null
  readonly harm?: readonly Harm[]
}

/** One event of a gold file (form: GUIDE.md of the corpus). */
export interface GoldEvent extends Slots {
  readonly attribution: readonly Part[]
  readonly factuality: string
}
/** One gold file with its article. */
export interface GoldReport {
  readonly report: string
  readonly published: string | null
  readonly events: readonly GoldEvent[]
  readonly text: string
}
/** What the scorer reads of a claim. */
export interface ScoredClaim {
  readonly event: Slots
  readonly attribution: readonly Part[]
  readonly factuality: string
  readonly confidence?: number
}

const LISTS = ['actors', 'recipients', 'harm', 'attribution'] as const
const VALUES = ['place', 'when', 'factuality', 'mode', 'attributed'] as const
/** The slots in the order in which they are printed. */
export const SLOTS = [...LISTS, ...VALUES] as const
export type Slot = (typeof SLOTS)[number]

/** The figures of one run. `record` = typed F1 × mean of the slots: the one figure to raise. */
export interface ClaimScore {
  readonly detect: Prf
  readonly typed: Prf
  readonly slots: Readonly<Record<Slot, number>>
  readonly record: number
  /** Expected calibration error: a claim is right when it stands for a gold event of its type. */
  readonly ece: number
  readonly errors: readonly string[]
}

type Range = { readonly start: number; readonly end: number }

function range(part: Part): Range | null {
  if (part.start === null || part.start === undefined) return null
  const length = (part.quote || part.text || '').length
  return { start: part.start, end: part.end ?? part.start + length }
}

function overlap(a: Range | null, b: Range | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end
}

function sameRange(a: Range | null, b: Range | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

/** Same words of the text, or the same name. */
function sameName(gold: Part, claim: Part): boolean {
  return overlap(range(gold), range(claim)) || sameWords(gold.name, claim.name || claim.text)
}

function sameHarm(gold: Harm, claim: Harm): boolean {
  return gold.kind === claim.kind && gold.low === claim.low
}

const DAY = 86_400_000

function day(iso: string): number {
  const date = iso.slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : Number.NaN
}

/** True when two intervals of days have at least half of their common length in common. */
function sameInterval(gold: Interval, claim: Interval): boolean {
  const [a, b, c] = [day(gold.from), day(gold.to) + 1, day(claim.from)]
  const d = Math.max(day(claim.to) + 1, c) + 1
  const common = Math.min(b, d) - Math.max(a, c)
  // NaN, an unreadable date, is never greater than 0.
  return common > 0 && common / (Math.max(b, d) - Math.min(a, c)) >= 0.5
}

function bothOrNeither<T>(gold: T | null, claim: T | null, same: (gold: T, claim: T) => boolean): boolean {
  return gold === null || claim === null ? gold === claim : same(gold, claim)
}

function matches<T>(gold: readonly T[], claims: readonly T[], same: (gold: T, claim: T) => boolean): number {
  const grid = gold.map((g) => claims.map((c) => (same(g, c) ? 1 : 0)))
  return assign(grid).reduce((sum, [i, j]) => sum + grid[i]![j]!, 0)
}

type Counts = readonly [hits: number, predicted: number, gold: number]
interface Comparison {
  readonly lists: Readonly<Record<(typeof LISTS)[number], Counts>>
  readonly values: Readonly<Record<(typeof VALUES)[number], boolean>>
}

function counts<T>(gold: readonly T[], claims: readonly T[], same: (gold: T, claim: T) => boolean): Counts {
  return [matches(gold, claims, same), claims.length, gold.length]
}

/** Slot by slot: counts of the lists, right or wrong of the rest. */
function compare(gold: GoldEvent, claim: ScoredClaim): Comparison {
  const { event } = claim
  return {
    lists: {
      actors: counts(gold.actors, event.actors, sameName),
      recipients: counts(gold.recipients, event.recipients, sameName),
      harm: counts(gold.harm ?? [], event.harm ?? [], sameHarm),
      attribution: counts(gold.attribution, claim.attribution, sameName),
    },
    values: {
      place: bothOrNeither(gold.place ?? null, event.place ?? null, sameName),
      when: bothOrNeither(gold.when ?? null, event.when ?? null, sameInterval),
      factuality: gold.factuality === claim.factuality,
      mode: (gold.mode ?? null) === (event.mode ?? null),
      attributed: gold.attribution.length > 0 === claim.attribution.length > 0,
    },
  }
}

/** The offsets at which sentences start, by a rough rule that is the same for every reader. */
function sentenceStarts(text: string): readonly number[] {
  const ends = [...text.matchAll(/[.!?][”"']?\s+|\n+/g)].map((match) => match.index + match[0].length)
  return [0, ...ends]
}

function sentenceAt(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset)
}

/** 1 same trigger and type, 0.6 same type and sentence, 0.3 same trigger alone. */
function similarity(gold: GoldEvent, claim: ScoredClaim, starts: readonly number[]): number {
  const [a, b] = [range(gold.trigger), range(claim.event.trigger)]
  const sameType = gold.type === claim.event.type
  if (overlap(a, b)) return sameType ? 1 : 0.3
  return sameType && sentenceAt(starts, a!.start) === sentenceAt(starts, b!.start) ? 0.6 : 0
}

/** Similarity, and a thousandth for each slot that agrees: between equals the fuller pair wins. */
function weight(gold: GoldEvent, claim: ScoredClaim, starts: readonly number[]): number {
  const base = similarity(gold, claim, starts)
  if (base === 0) return 0
  const { lists, values } = compare(gold, claim)
  const sameTrigger = sameRange(range(gold.trigger), range(claim.event.trigger)) ? 1 : 0
  const agree = [...LISTS.map((slot) => lists[slot][0]), ...VALUES.map((slot) => (values[slot] ? 1 : 0))]
  return base + 0.001 * agree.reduce((sum, n) => sum + n, sameTrigger)
}

interface Aligned {
  readonly gold: GoldReport
  readonly claims: readonly ScoredClaim[]
  readonly pairs: readonly (readonly [GoldEvent, ScoredClaim])[]
}

function align(gold: GoldReport, claims: readonly ScoredClaim[]): Aligned {
  const starts = sentenceStarts(gold.text)
  const grid = gold.events.map((event) => claims.map((claim) => weight(event, claim, starts)))
  const pairs = assign(grid).filter(([i, j]) => grid[i]![j]! > 0)
  return { gold, claims, pairs: pairs.map(([i, j]) => [gold.events[i]!, claims[j]!] as const) }
}

function isTyped([event, claim]: readonly [GoldEvent, ScoredClaim]): boolean {
  return event.type === claim.event.type
}

/** Each claim on a report with whether it is right: it stands for a gold event of its type. */
export function judgeClaims(gold: GoldReport, claims: readonly ScoredClaim[]): readonly boolean[] {
  const right = new Set<object>(align(gold, claims).pairs.filter(isTyped).flat())
  return claims.map((claim) => right.has(claim))
}

function judgedOf({ gold, claims }: Aligned): readonly Judged[] {
  const right = judgeClaims(gold, claims)
  return claims.map(({ confidence = 1 }, index) => ({ confidence, right: right[index]! }))
}

function errorLines({ gold, claims, pairs }: Aligned): readonly string[] {
  const hit = new Set<object>(pairs.filter(isTyped).flat())
  const missed = gold.events.filter((event) => !hit.has(event))
  const spurious = claims.filter((claim) => !hit.has(claim))
  return [
    ...missed.map((event) => errorLine('MISSED  ', gold, event)),
    ...spurious.map((claim) => errorLine('SPURIOUS', gold, claim.event)),
  ]
}

function errorLine(kind: string, gold: GoldReport, slots: Slots): string {
  const at = range(slots.trigger)!
  return `${kind} ${gold.report} ${slots.type} ${JSON.stringify(gold.text.slice(at.start, at.end))} ${at.start}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

function slotFigures(compared: readonly Comparison[]): Record<Slot, number> {
  const list = (slot: (typeof LISTS)[number]) => {
    const total = [0, 1, 2].map((k) => sum(compared.map(({ lists }) => lists[slot][k]!)))
    if (!total[1] && !total[2]) return compared.length > 0 ? 1 : 0
    return prf(total[0]!, total[1]!, total[2]!).f1
  }
  const value = (slot: (typeof VALUES)[number]) =>
    compared.length > 0 ? compared.filter(({ values }) => values[slot]).length / compared.length : 0
  const figures = [...LISTS.map((slot) => [slot, list(slot)]), ...VALUES.map((slot) => [slot, value(slot)])]
  return Object.fromEntries(figures) as Record<Slot, number>
}

/**
 * Scores claims against gold events: a one-to-one alignment, then slot by slot on the pairs of equal type.
 * Gives the same figures as the Python scorer of the corpus.
 */
export function scoreClaims(
  gold: readonly GoldReport[],
  claimsOf: ReadonlyMap<string, readonly ScoredClaim[]>,
): ClaimScore {
  const aligned = gold.map((report) => align(report, claimsOf.get(report.report) ?? []))
  const typedPairs = aligned.flatMap(({ pairs }) => pairs.filter(isTyped))
  const predicted = sum(aligned.map(({ claims }) => claims.length))
  const events = sum(gold.map((report) => report.events.length))
  const slots = slotFigures(typedPairs.map(([event, claim]) => compare(event, claim)))
  const typed = prf(typedPairs.length, predicted, events)
  return {
    detect: prf(sum(aligned.map(({ pairs }) => pairs.length)), predicted, events),
    typed,
    slots,
    record: typed.f1 * (sum(Object.values(slots)) / SLOTS.length),
    ece: calibrationError(aligned.flatMap(judgedOf)),
    errors: aligned.flatMap(errorLines),
  }
}
