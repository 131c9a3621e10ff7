import type { EventType } from '../../model/codebook.ts'
import type { HarmKind } from '../../model/harm.ts'

/** What a type counts for before any harm is told: force first, then its threat, then what states and crowds do without it. */
const TYPES: Readonly<Record<EventType, number>> = {
  ASSAULT: 3,
  THREATEN: 2,
  MOBILIZE: 2,
  COERCE: 2,
  PROTEST: 1.5,
  SANCTION: 1.5,
  RETREAT: 1.5,
  CONCEDE: 1.5,
  AGREE: 1.5,
  ACCUSE: 1,
  REJECT: 1,
  REQUEST: 1,
  COOPERATE: 1,
  SUPPORT: 1,
  AID: 1,
  CONSULT: 1,
}

/** What doubling a figure adds. */
const HARMS: Readonly<Record<HarmKind, number>> = {
  killed: 2,
  injured: 1,
  captured: 1,
  missing: 1,
  displaced: 0.5,
}

/** What the weight of an incident is made of. */
export interface Weighed {
  readonly type: EventType
  /** The figures of harm under one policy; what is not told is absent. */
  readonly harm: Readonly<Partial<Record<HarmKind, number | null>>>
  readonly origins: number
  readonly isAsserted: boolean
  /** Whether it is told where, closer than a country, or on what days. */
  readonly isPinned: boolean
}

/**
 * How early an incident stands in a morning's reading: by what it is, by the harm that is told (each doubling counts the same), and
 * by how many origins know of it. What is told of no day and no place closer than a country is weighed without its harm. An order
 * for readers, not a measure of anything.
 */
export function weightOf({ type, harm, origins, isAsserted, isPinned }: Weighed): number {
  const harms = Object.entries(harm) as readonly (readonly [HarmKind, number | null])[]
  // "The war has killed 190,000 people": each article tells it again, and it is news of no morning.
  const told = (isPinned ? harms : []).reduce(
    (sum, [kind, figure]) => sum + HARMS[kind] * Math.log2(1 + (figure ?? 0)),
    0,
  )
  const weight = (TYPES[type] + told + Math.log2(Math.max(1, origins))) * (isAsserted ? 1 : 0.5)
  return Math.round(weight * 100) / 100
}
