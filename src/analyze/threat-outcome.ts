import type { EventMode, EventType } from '../model/codebook.ts'
import type { IncidentId } from '../model/incident.ts'
import { dayBefore, daysFrom } from './days.ts'
import type { SideOf } from './sides.ts'

/** An incident as far as it matters who did what to whom and when. Parties: see `partyKey`. Days `YYYY-MM-DD`. */
export interface Deed {
  readonly id: IncidentId
  readonly type: EventType
  readonly mode: EventMode | null
  /** The days that it is told to lie in; null when no claim says. */
  readonly from: string | null
  readonly to: string | null
  /** When it was first reported. */
  readonly reported: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** ISO 3166-1 alpha-3 of its place. */
  readonly country: string | null
}

/** What became of a threat, as far as the record tells: an order in time, never a cause. */
export type ThreatOutcome =
  | { readonly standing: 'followed'; readonly by: IncidentId; readonly afterDays: number }
  | { readonly standing: 'open' }
  /** The record does not know who threatened, or neither whom nor where. */
  | { readonly standing: 'untraceable' }

/** What is known of sides: who stands for whom, and which country a side is the state of. */
export interface Sides {
  readonly sideOf: SideOf
  readonly countryOf: (side: string) => string | null
}

/** After so many days an act is no longer said to follow a threat. */
export const HORIZON_DAYS = 90

/** With what a threat would be carried out, by its PLOVER mode. */
const CARRIED_OUT: Readonly<Record<string, readonly EventType[]>> = {
  violence: ['ASSAULT'],
  territory: ['ASSAULT', 'MOBILIZE'],
  restrict: ['COERCE', 'SANCTION'],
  arrest: ['COERCE'],
  relations: ['SANCTION'],
  expel: ['SANCTION', 'COERCE'],
}
const ANY_FORCE: readonly EventType[] = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']

/** Types of act by which a threat, or an announced act, would be carried out. */
export function carriedOutBy({ type, mode }: Pick<Deed, 'type' | 'mode'>): readonly EventType[] {
  if (type !== 'THREATEN') return [type]
  return (mode === null ? undefined : CARRIED_OUT[mode]) ?? ANY_FORCE
}

/** The day on which a threat was made, as far as it is told; an announced act lies ahead, so the day of its report stands for it. */
export function dayOfThreat({ type, to, reported }: Deed): string {
  return type === 'THREATEN' && to !== null && to < reported ? to : reported
}

/**
 * The first act that follows a threat: by the same side, of a type that would carry it out, on a side that was threatened (or in the
 * country of a threatened state; or, where no recipient is known, in the same country), told to begin on a later day, within the horizon.
 * An act whose day is not told follows nothing.
 */
export function threatOutcome(threat: Deed, acts: readonly Deed[], sides: Sides): ThreatOutcome {
  const aimed = aimOf(threat, sides)
  if (threat.actors.length === 0 || aimed === null) return { standing: 'untraceable' }
  const by = new Set(threat.actors.map(sides.sideOf))
  const types = carriedOutBy(threat)
  const day = dayOfThreat(threat)
  const last = dayBefore(day, -HORIZON_DAYS)
  const [first] = acts
    .filter((act) => act.id !== threat.id && types.includes(act.type) && isWithin(act.from, day, last))
    .filter((act) => act.actors.some((actor) => by.has(sides.sideOf(actor))) && aimed(act))
    .toSorted(earliest)
  if (first === undefined) return { standing: 'open' }
  return { standing: 'followed', by: first.id, afterDays: daysFrom(day, first.from!) }
}

/** Whether an act hits what was threatened; null where the threat tells neither whom nor where. */
function aimOf({ recipients, country }: Deed, { sideOf, countryOf }: Sides): ((act: Deed) => boolean) | null {
  if (recipients.length === 0) return country === null ? null : (act) => act.country === country
  const on = new Set(recipients.map(sideOf))
  const lands = new Set([...on].flatMap((side) => countryOf(side) ?? []))
  return (act) =>
    act.recipients.some((recipient) => on.has(sideOf(recipient))) ||
    (act.country !== null && lands.has(act.country))
}

function isWithin(from: string | null, after: string, last: string): boolean {
  return from !== null && from > after && from <= last
}

function earliest(a: Deed, b: Deed): number {
  return `${a.from} ${a.reported} ${a.id}` < `${b.from} ${b.reported} ${b.id}` ? -1 : 1
}
