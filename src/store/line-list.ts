import type { IncidentLine } from '../link/consolidate/line.ts'
import type { Corners } from '../model/area.ts'
import type { EventType, Factuality } from '../model/codebook.ts'
import type { HarmKind } from '../model/harm.ts'
import type { IncidentId } from '../model/incident.ts'
import type { PlacePrecision } from '../model/place.ts'

/** Which incidents are meant: those that fit all that is given. Of values that are reported side by side one must fit. */
export interface LineFilter {
  /** As the record stood then; absent: as it stands now. */
  readonly asOf?: string | undefined
  readonly ids?: readonly IncidentId[] | undefined
  /** Words of the paragraphs that tell it, as people type them into a search box. */
  readonly text?: string | undefined
  /** Days `YYYY-MM-DD`: its best time, or where none is told its first day of publication, overlaps them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Days `YYYY-MM-DD` on which it was first reported. */
  readonly reportedFrom?: string | undefined
  readonly reportedTo?: string | undefined
  /** A moment: only what the record held nothing of until then. */
  readonly recordedAfter?: string | undefined
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined
  /** A province, in any case. */
  readonly area?: string | undefined
  /** West, south, east, north in degrees: the middle of its best place lies within. West may be greater than east. */
  readonly box?: readonly [number, number, number, number] | undefined
  /** An actor or recipient: an id of data/actors, or a name, whole, in any case. */
  readonly actor?: string | undefined
  /** One of these is actor or recipient: the members of a group, each for the time that it is one. */
  readonly members?: readonly MemberTerm[] | undefined
  /** The middle of its best place lies within each of these areas. */
  readonly within?: readonly Corners[] | undefined
  readonly type?: EventType | undefined
  readonly harm?: HarmKind | undefined
  readonly factuality?: Factuality | undefined
  readonly precision?: PlacePrecision | undefined
  readonly outlet?: string | undefined
  /** So many independent origins at least. */
  readonly origins?: number | undefined
  /** 0 to 1: the surest of its claims is as sure at least. */
  readonly confidence?: number | undefined
  /** Only those with rival values or denials. */
  readonly disputed?: boolean | undefined
  /** Only those without a place that can be drawn, or without a time. */
  readonly lacks?: 'place' | 'day' | undefined
}

/** An actor and the days (`YYYY-MM-DD`) from which and to which it is meant, both included; null when open. */
export interface MemberTerm {
  /** An id of data/actors, or a name in small letters. */
  readonly actor: string
  readonly from: string | null
  readonly to: string | null
}

export const LINE_ORDERS = ['day', 'weight'] as const
/** `day`: the newest first; `weight`: see `weightOf`. */
export type LineOrder = (typeof LINE_ORDERS)[number]

/** A part of the list, and where it begins. */
export interface LinePage {
  readonly order?: LineOrder
  readonly limit: number
  /** The `next` of the part before. */
  readonly after?: string | undefined
}

/** Where and when what fits is known to be, in numbers. */
export interface LineCounts {
  readonly total: number
  readonly without_place: number
  readonly without_day: number
}

/** A part of a list of incidents. */
export interface LineList extends LineCounts {
  readonly lines: readonly IncidentLine[]
  /** Hand it in as `after` for the next part; null at the end. */
  readonly next: string | null
  /** Incidents that changed and are not in the list yet: ask again. */
  readonly pending: number
  /** The newest day of publication among all reports of the record; null when there is none. */
  readonly newest: string | null
}

/** Incidents that are at the same place, as exactly known. */
export interface PlaceCount {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly radius_km: number | null
  readonly incidents: number
  readonly killed: number
}

/** Incidents that are at the same time, as exactly known. */
export interface TimeCount {
  readonly from: string
  readonly to: string
  readonly incidents: number
}

/** What fits, gathered by place, by time and by what one may ask for next. */
export interface LineShape extends LineCounts {
  /** The most frequent first. */
  readonly places: readonly PlaceCount[]
  readonly more_places: number
  /** Earliest first. */
  readonly times: readonly TimeCount[]
  readonly countries: readonly Counted[]
  readonly types: readonly Counted[]
  /** The newest day of publication among all reports of the record; null when there is none. */
  readonly newest: string | null
}

/** A value and how many incidents have it. */
export interface Counted {
  readonly value: string
  readonly incidents: number
}
