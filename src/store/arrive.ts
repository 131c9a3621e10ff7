import { sql } from 'kysely'
import type { Report, ReportId } from '../model/report.ts'
import { insertBands, insertCopies, insertOriginal, noteOriginal } from './origins.ts'
import { insertReport } from './reports.ts'
import type { Arrival } from './store.ts'
import type { Db, Write } from './write.ts'

/** Adds a report that is new, with what is known of it. */
export async function arrive(write: Write, entry: number, report: Report, arrival: Arrival): Promise<void> {
  const { original, bands, copies } = arrival
  await insertReport(write, entry, report)
  if (original !== null) await insertOriginal(write, entry, { ...original, report: report.id })
  await insertCopies(write, copies)
  await insertBands(write, report.id, bands)
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
