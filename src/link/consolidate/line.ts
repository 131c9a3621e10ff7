import type { Actor } from '../../model/actor.ts'
import type { AcledSubEvent, EventMode, EventType, Factuality } from '../../model/codebook.ts'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import type { IncidentId } from '../../model/incident.ts'
import type { Place } from '../../model/place.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import type { When } from '../../model/when.ts'
import { type Consensus, consolidate } from './consolidate.ts'
import type { Policy } from './policies.ts'
import { dayNumber } from '../days.ts'
import { weightOf } from './weight.ts'

/** What may be disputed of an incident. */
export const DISPUTABLE = ['type', 'when', 'place', 'actors', ...HARM_KINDS] as const
export type Disputable = (typeof DISPUTABLE)[number]

/** An incident as one line of a list: the best value of each field, and how well it stands. */
export interface IncidentLine {
  readonly id: IncidentId
  readonly type: EventType
  readonly mode: EventMode | null
  readonly acled: AcledSubEvent | null
  /** `asserted` where one claim asserts it; else what its first claim says. */
  readonly factuality: Factuality
  /** The three best of each. */
  readonly actors: readonly Actor[]
  readonly recipients: readonly Actor[]
  readonly place: Place | null
  readonly when: When | null
  /** Its first and its last day of publication; null when no report has one. */
  readonly published: string | null
  readonly last_published: string | null
  /** Figures under each policy, of the kinds of harm that are told. */
  readonly tolls: Readonly<Partial<Record<HarmKind, Readonly<Record<Policy, number | null>>>>>
  readonly claims: number
  readonly reports: number
  readonly outlets: readonly string[]
  /** Independent origins behind the claims. */
  readonly origins: number
  /** Claims that deny it. */
  readonly denials: number
  readonly disputed: readonly Disputable[]
  /** 0 to 1: that of its surest claim. */
  readonly confidence: number
  /** Whether all of it comes from examples that Acta itself brings. */
  readonly sample: boolean
  /** See `weightOf`. */
  readonly weight: number
}

/** How many parties a line names. */
const PARTIES = 3

/** The line of an incident with these claims, one at least. */
export function lineOf(id: IncidentId, told: readonly ToldClaim[]): IncidentLine {
  const consensus = consolidate(told)
  const first = told.toSorted(byReport)[0]!.claim
  const asserted = consensus.type.best
  const { type, mode, acled } = asserted ?? first.event
  const factuality = asserted ? 'asserted' : first.factuality
  const origins = consensus.origins.origins.length
  const days = told.flatMap(({ report }) => report.published ?? []).toSorted()
  return {
    id,
    type,
    mode,
    acled,
    factuality,
    actors: bestOf(consensus.actors),
    recipients: bestOf(consensus.recipients),
    place: consensus.place.best,
    when: consensus.when.best,
    published: days[0] ?? null,
    last_published: days.at(-1) ?? null,
    tolls: tollsOf(consensus),
    claims: told.length,
    reports: new Set(told.map(({ report }) => report.id)).size,
    outlets: consensus.origins.outlets,
    origins,
    denials: told.filter(({ claim }) => claim.factuality === 'denied').length,
    disputed: disputedOf(consensus),
    confidence: Math.max(...told.map(({ claim }) => claim.confidence)),
    sample: told.every(({ report }) => report.sample),
    weight: weightOf({
      type,
      harm: bestTolls(consensus),
      origins,
      isAsserted: asserted !== null,
      isPinned: isPinned(consensus),
    }),
  }
}

/** Longer windows are of no one happening: "in 2019". */
const MONTH = 31

function isPinned({ place: { best: place }, when: { best: when } }: Consensus): boolean {
  const isClose = place !== null && !['country', 'region', 'sea'].includes(place.precision)
  return isClose || (when !== null && dayNumber(when.to) - dayNumber(when.from) < MONTH)
}

function bestOf({ reported }: Consensus['actors']): readonly Actor[] {
  return reported.slice(0, PARTIES).map(({ value }) => value)
}

function tollsOf({ tolls }: Consensus): IncidentLine['tolls'] {
  const told = HARM_KINDS.filter((kind) => tolls[kind].figures.length > 0)
  return Object.fromEntries(told.map((kind) => [kind, tolls[kind].values]))
}

function bestTolls({ tolls }: Consensus): Readonly<Partial<Record<HarmKind, number | null>>> {
  return Object.fromEntries(HARM_KINDS.map((kind) => [kind, tolls[kind].values.best]))
}

function disputedOf({ type, when, place, actors, tolls }: Consensus): readonly Disputable[] {
  const fields = { type, when, place, actors, ...tolls }
  return DISPUTABLE.filter((name) => fields[name].standing === 'disputed')
}

function byReport(a: ToldClaim, b: ToldClaim): number {
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function orderOf({ report, claim }: ToldClaim): string {
  return `${report.published ?? '9999'} ${report.id} ${String(claim.event.trigger.start).padStart(9, '0')}`
}
