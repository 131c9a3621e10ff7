import type { Actor } from './actor.ts'
import type { AcledSubEvent, EventMode, EventType, Factuality } from './codebook.ts'
import type { Harm } from './harm.ts'
import type { Place } from './place.ts'
import type { ReportId } from './report.ts'
import type { Mention, Words } from './span.ts'
import type { Attribution } from './speaker.ts'
import type { When } from './when.ts'

/** Content hash of a claim (report, trigger words and their ordinal): survives re-reading while the trigger stands. */
export type ClaimId = string

/** What one passage says happened, in PLOVER 2.0 and ACLED terms. */
export interface Event {
  readonly type: EventType
  readonly mode: EventMode | null
  readonly contexts: readonly string[]
  readonly acled: AcledSubEvent | null
  readonly trigger: Words
  readonly actors: readonly Mention<Actor>[]
  readonly recipients: readonly Mention<Actor>[]
  readonly instruments: readonly Mention<{ readonly kind: string }>[]
  /** Null when the text does not say: only a view may fall back, and says so. */
  readonly place: Mention<Place> | null
  readonly when: Mention<When> | null
  readonly harm: readonly Mention<Harm>[]
}

/** A cause that the report itself states: "in retaliation for …". */
export type Cause = Mention<{ readonly claim: ClaimId; readonly relation: string }>

/** One source, in one report, saying that one event did, did not, or may happen. The atom of the record (design: claims.md). */
export interface Claim {
  readonly id: ClaimId
  readonly event: Event
  /** Who says so, nearest speaker first; empty = the outlet in its own voice. */
  readonly attribution: readonly Attribution[]
  /** Inside quotation marks. */
  readonly quoted: boolean
  readonly factuality: Factuality
  readonly causes: readonly Cause[]
  /** An earlier claim of the same report about the same happening. */
  readonly same_as: ClaimId | null
  /** 0 to 1. */
  readonly confidence: number
  /** Names of the rules or model parts that made the claim. */
  readonly why: readonly string[]
}

/** What a reader of a given version took from one report: the line of `acta read --format jsonl`. */
export interface Reading {
  readonly report: ReportId
  readonly reader: string
  readonly claims: readonly Claim[]
}
