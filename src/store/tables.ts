import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Claim } from '../model/claim.ts'

/** The tables of the record that queries are built on; made by migrations.ts, where the others are told. */
export interface Tables {
  readonly reports: ReportsTable
  readonly runs: RunsTable
  readonly readings: ReadingsTable
  readonly claims: ClaimsTable
}

/** Written as ISO 8601, UTC. */
type Recorded = ColumnType<Date, string, never>

interface ReportsTable {
  /** Order of arrival. */
  readonly seq: GeneratedAlways<string>
  readonly id: string
  readonly name: string
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  readonly language: string
  readonly published: string | null
  readonly sample: boolean
  readonly text: string
  /** Entry of the log under which it came; null for what came before there was a log. */
  readonly entry: ColumnType<string | null, number, never>
  readonly recorded_at: Recorded
}

interface RunsTable {
  readonly id: GeneratedAlways<number>
  readonly reader: string
  readonly command: string | null
  /** Hashes of the data the reader read with, by name. */
  readonly data: ColumnType<Readonly<Record<string, string>>, string, never>
  readonly entry: ColumnType<string | null, number, never>
  readonly recorded_at: Recorded
}

/** One report as one version of a reader read it, also when it found nothing; or the one claim that a person put in its place. */
interface ReadingsTable {
  /** Order of arrival: the highest of a run of a reader is the newest of a report. */
  readonly seq: GeneratedAlways<string>
  /** Content hash of report, reader and claims. */
  readonly id: string
  /** Null for the reading of a person: see amendments. */
  readonly run: number | null
  readonly report: string
  readonly reader: string
  readonly claims: number
  readonly entry: ColumnType<string | null, number, never>
  readonly recorded_at: Recorded
}

/** The columns after `body` are derived from it by the database, so they can never disagree. */
interface ClaimsTable {
  readonly reading: string
  /** 1-based place among the claims of its reading. */
  readonly ordinal: number
  readonly body: Claim
  readonly recorded_at: Recorded
  readonly id: GeneratedAlways<string>
  readonly type: GeneratedAlways<string>
  readonly mode: GeneratedAlways<string | null>
  readonly factuality: GeneratedAlways<string>
  readonly trigger_start: GeneratedAlways<number>
  readonly trigger_end: GeneratedAlways<number>
  readonly country: GeneratedAlways<string | null>
  readonly when_from: GeneratedAlways<string | null>
  readonly when_to: GeneratedAlways<string | null>
  readonly confidence: GeneratedAlways<number>
}
