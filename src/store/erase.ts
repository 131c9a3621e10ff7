import { sql } from 'kysely'
import type { ReportId } from '../model/report.ts'
import { sha256 } from './digest.ts'
import { momentOf } from './moment.ts'
import { forgetLines } from './refresh-lines.ts'
import { findReport, stateOf } from './reports.ts'
import { StoreError } from './store-error.ts'
import type { Erasure, Tombstone } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** The tables that held words of the report: dead rows stay in their files until they are written anew. */
const HELD_WORDS = [
  'reports',
  'claims',
  'told_claims',
  'report_gists',
  'links',
  'amendments',
  'notes',
  'originals',
  'copies',
  'incident_lines',
  'line_bodies',
]

/** See `LogStore.erase`. */
export async function erase(db: Db, report: ReportId, reason: string): Promise<Erasure> {
  const erasure = await writing(db, (write) => eraseRows(write, report, reason))
  for (const table of HELD_WORDS) await sql`vacuum full ${sql.table(table)}`.execute(db)
  return erasure
}

async function eraseRows(write: Write, report: ReportId, reason: string): Promise<Erasure> {
  const { db } = write
  if ((await stateOf(db, report)) === 'erased')
    throw new StoreError(`report ${report} is erased already`, 'nothing is left to do')
  const text = (await findReport(db, report))?.text
  if (text === undefined)
    throw new StoreError(
      `there is no report ${report}`,
      'take its id from the address of the report in the application',
    )
  const hash = sha256(text)
  const entry = await write.log('erasure', { report, sha256: hash })
  await sql`
    insert into tombstones (report, entry, sha256, reason, recorded_at)
    values (${report}, ${entry}, ${hash}, ${reason}, ${write.at}::timestamptz)
  `.execute(db)
  const copies = await copiesOf(db, report)
  const claims = await removeWords(db, report)
  return { tombstone: { report, sha256: hash, reason, erased_at: write.at }, claims, copies }
}

async function copiesOf(db: Db, report: ReportId): Promise<readonly ReportId[]> {
  const { rows } = await sql<{ readonly report: string }>`
    select distinct report from copies where copy_of = ${report} order by report
  `.execute(db)
  return rows.map((row) => row.report)
}

/** The database lets this through, for this report alone, because its tombstone stands. Claims go last: they say which links are theirs. */
async function removeWords(db: Db, report: ReportId): Promise<number> {
  const claims = sql`select c.id from claims c join readings r on r.id = c.reading where r.report = ${report}`
  await sql`select set_config('acta.erasing', ${report}, true)`.execute(db)
  await sql`delete from incident_claims where claim in (${claims})`.execute(db)
  await forgetLines(db, report)
  await sql`delete from claim_keys where report = ${report}`.execute(db)
  await sql`delete from told_claims where report = ${report}`.execute(db)
  await sql`delete from report_gists where report = ${report}`.execute(db)
  await sql`delete from report_bands where report = ${report}`.execute(db)
  await sql`
    update links set reasons = '[]', note = null where left_claim in (${claims}) or right_claim in (${claims})
  `.execute(db)
  await sql`
    update notes set text = null, salt = null where left_claim in (${claims}) or right_claim in (${claims})
  `.execute(db)
  await sql`update copies set note = null where report = ${report}`.execute(db)
  await sql`update amendments set note = null where report = ${report}`.execute(db)
  await sql`delete from originals where report = ${report}`.execute(db)
  await sql`update reports set name = '', outlet = null, url = null, title = null, text = '' where id = ${report}`.execute(
    db,
  )
  const removed = await sql`
    delete from claims where reading in (select id from readings where report = ${report})
  `.execute(db)
  await sql`select set_config('acta.erasing', '', true)`.execute(db)
  return Number(removed.numAffectedRows)
}

/** See `LogStore.tombstone`. */
export async function tombstoneOf(db: Db, report: ReportId): Promise<Tombstone | null> {
  const { rows } = await sql<Tombstone>`
    select report, sha256, reason, ${momentOf('recorded_at')} as erased_at from tombstones where report = ${report}
  `.execute(db)
  return rows[0] ?? null
}
