import type { EventMode, EventType, Factuality } from '../model/codebook.ts'
import type { IncidentId } from '../model/incident.ts'

/** Equal spans of days that go back from a day: span 0 ends with `to`, span 1 ends the day before span 0 begins. */
export interface Spans {
  /** `YYYY-MM-DD`. */
  readonly to: string
  /** Days of each, 1 to 400. */
  readonly days: number
  /** How many, span 0 among them: 1 to 100. */
  readonly spans: number
  /** Only incidents of which a claim has this type. */
  readonly type?: EventType | undefined
}

/** A count for each span, span 0 first. */
export type SpanCounts = readonly number[]

/** What the record counts in spans of days. Reports count on the day they were published, incidents on the day they were first reported. */
export interface BriefCounts {
  readonly reports: SpanCounts
  /** By outlet, those of span 0 and of the spans before. */
  readonly outlets: readonly { readonly outlet: string; readonly counts: SpanCounts }[]
  /** By country (ISO 3166-1 alpha-3), and by its first-level areas, of the best place; `area` null is the whole country. */
  readonly areas: readonly {
    readonly country: string
    readonly area: string | null
    readonly counts: SpanCounts
  }[]
  /** By the parties of both sides (see `partyKey`); with the weightiest incidents of span 0, twenty at most. */
  readonly parties: readonly {
    readonly actors: readonly string[]
    readonly recipients: readonly string[]
    readonly counts: SpanCounts
    readonly incidents: readonly IncidentId[]
  }[]
  /** Incidents that changed and are not counted yet: ask again. */
  readonly pending: number
}

/** Days after which an incident is an old one that is told again, and no longer counted as of when it is first reported. */
export const OLD_DAYS = 14

/** Who did what to whom, where and when, in the fewest words. Parties: see `partyKey`. */
export interface DeedLine {
  readonly id: IncidentId
  readonly type: EventType
  readonly mode: EventMode | null
  readonly factuality: Factuality
  readonly from: string | null
  readonly to: string | null
  readonly reported: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly country: string | null
}

/** Which deeds are meant: asserted ones, or of another factuality, of these types, first reported in these days. */
export interface DeedFilter {
  readonly types: readonly EventType[]
  readonly factuality: Factuality
  readonly reportedFrom: string
  readonly reportedTo: string
  /** One of the actors is one of these parties. */
  readonly actors?: readonly string[]
  readonly limit: number
}

/** What a morning's brief is worked out from. */
export interface BriefStore {
  /** Asserted incidents and reports, counted; what had ended more than `OLD_DAYS` before its span began is left out. */
  briefCounts(spans: Spans): Promise<BriefCounts>
  /** The weightiest first. */
  deeds(filter: DeedFilter): Promise<readonly DeedLine[]>
}
