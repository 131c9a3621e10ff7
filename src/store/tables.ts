import type { Generated, GeneratedAlways } from 'kysely'
import type { Claim } from '../model/claim.ts'

/** The tables of the record; made by migrations.ts. */
export interface Tables {
  readonly reports: ReportsTable
  readonly runs: RunsTable
  readonly readings: ReadingsTable
  readonly claims: ClaimsTable
}

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
  readonly recorded_at: Generated<Date>
}

interface RunsTable {
  readonly id: GeneratedAlways<number>
  readonly reader: string
  readonly command: string | null
  readonly recorded_at: Generated<Date>
}

/** One report as one version of a reader read it, also when it found nothing. */
interface ReadingsTable {
  /** Order of arrival: the highest of a report is the one in force. */
  readonly seq: GeneratedAlways<string>
  /** Content hash of report, reader and claims. */
  readonly id: string
  readonly run: number
  readonly report: string
  readonly reader: string
  readonly claims: number
  readonly recorded_at: Generated<Date>
}

/** The columns after `body` are derived from it by the database, so they can never disagree. */
interface ClaimsTable {
  readonly reading: string
  /** 1-based place among the claims of its reading. */
  readonly ordinal: number
  readonly body: Claim
  readonly recorded_at: Generated<Date>
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
