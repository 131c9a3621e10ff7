import type { Claim } from '../../model/claim.ts'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import type { IncidentLine } from '../consolidate/line.ts'

/** What makes an answer worth asking for: doubt, people harmed, origins that move, best values that differ, values that stand on one claim. */
export const PART_KINDS = ['doubt', 'harm', 'origins', 'differ', 'alone'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** The fields of which the best values of two incidents may differ. */
export const DIFFERABLE = ['what', 'when', 'where', 'who', 'harm'] as const
export type Differable = (typeof DIFFERABLE)[number]

/** One thing that makes an answer valuable, and how many points it adds. */
export interface ValuePart {
  readonly kind: PartKind
  readonly points: number
  /** For `harm`: the figures at stake. */
  readonly tolls?: Readonly<Partial<Record<HarmKind, number>>>
  /** For `origins`: how many would move to the other incident, or away from it. */
  readonly origins?: number
  /** For `differ`: where the two incidents' best values differ. */
  readonly fields?: readonly Differable[]
}

/** What an answer is worth, and why: the parts that add something, the greatest first. */
export interface AnswerValue {
  readonly value: number
  readonly parts: readonly ValuePart[]
}

/** What of an incident decides how much an answer changes. */
export type Stake = Pick<
  IncidentLine,
  'type' | 'mode' | 'when' | 'place' | 'actors' | 'recipients' | 'tolls' | 'origins' | 'claims'
>

/**
 * What it is worth to know whether two claims tell of one happening. `score` is the machine's log-odds that they do.
 *
 *     value = doubt × (1 + harm + origins + differ)
 *     doubt   = 4 p (1 − p), p the chance that they are one: 1 at even odds, 0 when sure
 *     harm    = log2(1 + killed + (injured + captured + missing) / 4), of the incident with more of it
 *     origins = log2 of the origins of the smaller incident: those would move
 *     differ  = 1 for each of what, when, where, who and harm in which the best values of the incidents differ
 */
export function pairValue(score: number, left: Stake, right: Stake): AnswerValue {
  const [more] = [left, right].toSorted((a, b) => harmOf(tollsOf(b)) - harmOf(tollsOf(a)))
  const origins = Math.min(left.origins, right.origins)
  const fields = DIFFERABLE.filter((field) => DIFFERS[field](left, right))
  return weighed(1 / (1 + Math.exp(-score)), [
    harmPart(tollsOf(more!)),
    { kind: 'origins', points: Math.log2(Math.max(1, origins)), origins },
    { kind: 'differ', points: fields.length, fields },
  ])
}

/**
 * What it is worth to know whether a claim was read rightly.
 *
 *     value = doubt × (1 + harm + alone)
 *     doubt = 4 p (1 − p), p the confidence of the reader
 *     harm  = as of a pair, of the claim's own figures
 *     alone = how many of what, when, where, who and harm it tells, shared among the claims of its incident
 */
export function claimValue({ confidence, event }: Claim, { claims }: Pick<Stake, 'claims'>): AnswerValue {
  const told = [
    [event.type],
    [event.when ?? []].flat(),
    [event.place ?? []].flat(),
    [...event.actors, ...event.recipients],
    event.harm,
  ].filter((values) => values.length > 0)
  return weighed(confidence, [
    harmPart(claimTolls(event)),
    { kind: 'alone', points: told.length / Math.max(1, claims) },
  ])
}

/** The greatest figure of each kind that a claim tells. */
function claimTolls({ harm }: Claim['event']): NonNullable<ValuePart['tolls']> {
  const tolls: Partial<Record<HarmKind, number>> = {}
  for (const { kind, low, high } of harm)
    if (kind !== 'displaced') tolls[kind] = Math.max(tolls[kind] ?? 0, high ?? low)
  return tolls
}

function weighed(chance: number, parts: readonly ValuePart[]): AnswerValue {
  const doubt = 4 * chance * (1 - chance)
  const all: readonly ValuePart[] = [{ kind: 'doubt', points: 1 }, ...parts]
  const scaled = all
    .map((part) => ({ ...part, points: rounded(part.points * doubt) }))
    .filter(({ points }) => points > 0)
  const value = rounded(all.reduce((sum, { points }) => sum + points, 0) * doubt)
  return { value, parts: scaled.toSorted((a, b) => b.points - a.points) }
}

function harmPart(tolls: NonNullable<ValuePart['tolls']>): ValuePart {
  return { kind: 'harm', points: harmOf(tolls), tolls }
}

/** Whoever is displaced is not counted here: flight is told in hundreds of thousands, and would hide every killing. */
function harmOf({
  killed = 0,
  injured = 0,
  captured = 0,
  missing = 0,
}: NonNullable<ValuePart['tolls']>): number {
  return Math.log2(1 + killed + (injured + captured + missing) / 4)
}

function tollsOf({ tolls }: Pick<Stake, 'tolls'>): NonNullable<ValuePart['tolls']> {
  return Object.fromEntries(
    HARM_KINDS.flatMap((kind) => {
      const best = tolls[kind]?.best ?? 0
      return best > 0 && kind !== 'displaced' ? [[kind, best] as const] : []
    }),
  )
}

/** Values differ where both incidents have one. */
const DIFFERS: Readonly<Record<Differable, (left: Stake, right: Stake) => boolean>> = {
  what: (left, right) =>
    left.type !== right.type || (left.mode !== right.mode && !!left.mode && !!right.mode),
  when: ({ when: one }, { when: other }) =>
    one !== null && other !== null && (one.to < other.from || other.to < one.from),
  where: ({ place: one }, { place: other }) =>
    one !== null && other !== null && (one.gazetteer ?? one.name) !== (other.gazetteer ?? other.name),
  who: (left, right) => areOthers(left.actors, right.actors) || areOthers(left.recipients, right.recipients),
  harm: (left, right) =>
    HARM_KINDS.some((kind) => {
      const [one, other] = [left.tolls[kind]?.best ?? null, right.tolls[kind]?.best ?? null]
      return one !== null && other !== null && one !== other
    }),
}

/** Whether both name somebody, and nobody in common. */
function areOthers(some: Stake['actors'], others: Stake['actors']): boolean {
  const handles = new Set(some.map(({ entity, name }) => entity ?? name))
  return (
    some.length > 0 && others.length > 0 && !others.some(({ entity, name }) => handles.has(entity ?? name))
  )
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
