import type { Claim, Reading } from '../model/claim.ts'
import type { HarmKind } from '../model/harm.ts'
import type { Report, ReportId } from '../model/report.ts'

/** Number of one run of a reader over some reports. */
export type RunId = number

/** Whether a row was added now, or the record already held it. */
export type Added = 'new' | 'known'

/** What is known of a run before it begins. `command` says how it was asked for ("acta ingest archive"), for people. */
export interface NewRun {
  readonly reader: string
  readonly command: string | null
}

/** A figure with its bounds; `high` null when the text gives none: "at least 7". */
export interface Bounds {
  readonly low: number
  readonly high: number | null
}

/** A report as a list shows it: all but its text, with the newest reading's reader, number of claims and tolls. */
export interface ReportSummary extends Omit<Report, 'text'> {
  /** Version of the reader that read it last; null when none has. */
  readonly reader: string | null
  readonly claims: number
  /** The greatest figure of each kind that one claim asserts; denied and possible ones do not count. */
  readonly tolls: Readonly<Partial<Record<HarmKind, Bounds>>>
  /** When the record first held it, ISO 8601 with milliseconds, UTC. */
  readonly recorded_at: string
}

/** A part of a list: at most `limit` entries after the first `offset`. */
export interface Page {
  readonly limit?: number
  readonly offset?: number
}

/**
 * The record on disk. Append-only: nothing is ever changed or removed (the database itself refuses), every row says when
 * it was recorded, and a newer reading of a report stands before an older one without erasing it.
 */
export interface Store {
  /** Adds a report. `known` when one of that id is there: then nothing is written. */
  addReport(report: Report): Promise<Added>
  /** Notes that a reader of some version begins to read. */
  addRun(run: NewRun): Promise<RunId>
  /** Adds what a reader took from a report. `known` when the very same reading by the same reader is there already. */
  addClaims(run: RunId, reading: Reading): Promise<Added>
  /** Newest day of publication first, reports without a day last. */
  reports(page?: Page): Promise<readonly ReportSummary[]>
  /** The report of that id, or null. */
  report(id: ReportId): Promise<Report | null>
  /** The claims of the newest reading of a report, in the order of its text; empty when it was never read. */
  claims(report: ReportId): Promise<readonly Claim[]>
  /** Writes everything to disk and lets go of the data directory. Calling it again does nothing. */
  close(): Promise<void>
}
