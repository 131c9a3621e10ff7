import { sql } from 'kysely'
import type { Report, ReportId } from '../model/report.ts'
import { reportDigest } from './digest.ts'
import { insertBands, insertCopies, newOriginal, noteOriginal } from './origins.ts'
import { newReport, stateOf } from './reports.ts'
import type { Added, Arrival } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** That nothing is known of a report. */
export const UNKNOWN: Arrival = { original: null, bands: [], copies: [] }

/** See `ReportStore.addReport`. */
export async function addReport(db: Db, report: Report, arrival: Arrival = UNKNOWN): Promise<Added> {
  return writing(db, async (write) => {
    const state = await stateOf(write.db, report.id)
    if (state === 'known') await arriveAgain(write, report.id, arrival)
    if (state === 'new')
      await arrive(write, await write.log('report', arrivalBody(report, arrival)), report, arrival)
    return state
  })
}

/** What the log says of a report that is new. */
export function arrivalBody(report: Report, { original }: Arrival): object {
  const body = { report: report.id, report_sha256: reportDigest(report) }
  return original === null ? body : { ...body, original_sha256: original.sha256 }
}

/** Adds a report that is new, with what is known of it. */
export async function arrive(write: Write, entry: number, report: Report, arrival: Arrival): Promise<void> {
  const { original, bands, copies } = arrival
  const made = original && newOriginal(write, entry, { ...original, report: report.id })
  await sql`
    with arrived as (${newReport(write, entry, report)}) ${made ? sql`, made as (${made})` : sql``}
    insert into report_bands (report, band) select distinct ${report.id}, band from unnest(${bands}::text[]) as band
  `.execute(write.db)
  await insertCopies(write, copies)
}

/** Adds what is not yet known of a report that is there. */
export async function arriveAgain(
  write: Write,
  report: ReportId,
  { original, bands, copies }: Arrival,
): Promise<void> {
  if (original !== null) await noteOriginal(write, { ...original, report })
  if (await isCompared(write.db, report)) return
  await insertCopies(write, copies)
  await insertBands(write, report, bands)
}

async function isCompared(db: Db, report: ReportId): Promise<boolean> {
  const { rows } = await sql`select from report_bands where report = ${report} limit 1`.execute(db)
  return rows.length > 0
}
