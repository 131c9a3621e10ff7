import { sql } from 'kysely'
import { type Amendment, readerOf } from '../model/amendment.ts'
import type { ClaimId, Reading } from '../model/claim.ts'
import type { Report, ReportId } from '../model/report.ts'
import { amendmentDigest, amendmentsIn, type AmendmentRow, isStanding } from './amendments.ts'
import { placedInForce } from './claims-in-force.ts'
import { hasChanged } from './has-changed.ts'
import { freshLinks, insertLinks } from './links.ts'
import { moveClaims } from './memberships.ts'
import { hashed, insertReading, isKnown, linksBody, readingBody, readingId } from './readings.ts'
import { findReport, stateOf } from './reports.ts'
import { StoreError } from './store-error.ts'
import type { Amending, AmendmentId, Change } from './store.ts'
import { insertKeys, tell } from './told-claims.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'
import { wrongSpans } from './wrong-spans.ts'

/** See `AmendmentStore.amend`. */
export async function amend(db: Db, amending: Amending): Promise<'kept' | 'stale' | 'erased'> {
  return writing(db, async (write) => {
    const id = amendmentOf(amending.change).report
    if ((await stateOf(write.db, id)) === 'erased') return 'erased'
    const report = await findReport(write.db, id)
    if (report === null)
      throw new StoreError(`there is no report ${id}`, 'take its id from the list of reports')
    if (await hasChanged(write.db, { report: id, ...amending }, amending.mark)) return 'stale'
    await keep(write, report, amending)
    return 'kept'
  })
}

function amendmentOf(change: Change): Amendment {
  return 'amendment' in change ? change.amendment : change.withdraws
}

async function keep(write: Write, report: Report, amending: Amending): Promise<void> {
  const { change, keys, incidents } = amending
  const read = 'amendment' in change ? readingOf(change.amendment, report) : null
  const reading = read && hashed(read)
  const isNew = reading !== null && !(await isKnown(write.db, reading))
  const row =
    'amendment' in change
      ? await amendmentRow(write.db, change.amendment)
      : await withdrawalRow(write.db, change)
  const links = await freshLinks(write.db, amending.links)
  const entry = await write.log('amendment', {
    report: report.id,
    claim: row.claim,
    by: row.person,
    ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
    amendments_sha256: amendmentDigest(row),
    ...(isNew ? readingBody(null, reading) : {}),
    ...linksBody(links),
  })
  if (isNew) await insertReading(write, entry, null, reading)
  await insertAmendment(write, entry, row, noteOf(change))
  await tell(write, report)
  await insertKeys(write.db, report.id, keys)
  await insertLinks(write, entry, links)
  await moveClaims(write, incidents)
}

/** What a person says a report tells, as a reading of that one claim; null when they reject one. */
function readingOf({ report: id, claim, after, person }: Amendment, report: Report): Reading | null {
  if (after === null) return null
  if (after.id !== claim)
    throw new StoreError(`claim ${after.id} cannot stand in place of ${claim}`, 'keep the id of the claim')
  const [wrong] = wrongSpans(report.text, after)
  if (wrong !== undefined)
    throw new StoreError(
      `the text of report ${id} has not ${wrong}`,
      'take words of the text as they stand there',
    )
  return { report: id, reader: readerOf(person), claims: [after] }
}

async function amendmentRow(
  db: Db,
  { report, claim, before, after, person }: Amendment,
): Promise<AmendmentRow> {
  const placed = (await placedInForce(db, report)).find((one) => one.claim.id === claim)
  if (before !== null && placed === undefined)
    throw new StoreError(`there is no claim ${claim} in force`, 'reload the report')
  if (before === null && placed !== undefined)
    throw new StoreError(`there is a claim ${claim} already`, 'correct that one')
  const after_reading = after && readingId({ report, reader: readerOf(person), claims: [after] })
  return { report, claim, before_reading: placed?.reading ?? null, after_reading, person, withdraws: null }
}

async function withdrawalRow(
  db: Db,
  { withdraws: { id, report, claim }, by }: Extract<Change, { readonly withdraws: unknown }>,
): Promise<AmendmentRow> {
  const last = await lastStanding(db, report, claim)
  if (last !== id)
    throw new StoreError(
      `amendment ${id} is not the last of claim ${claim} that stands`,
      'take back the last first',
    )
  return { report, claim, before_reading: null, after_reading: null, person: by, withdraws: id }
}

async function lastStanding(db: Db, report: ReportId, claim: ClaimId): Promise<AmendmentId | undefined> {
  return (await amendmentsIn(db, report)).findLast((one) => one.claim === claim && isStanding(one))?.id
}

function noteOf(change: Change): string | null {
  return 'amendment' in change ? change.amendment.note : change.note
}

async function insertAmendment(
  { db, at }: Write,
  entry: number,
  { report, claim, before_reading, after_reading, person, withdraws }: AmendmentRow,
  note: string | null,
): Promise<void> {
  await sql`
    insert into amendments (entry, report, claim, before_reading, after_reading, person, note, withdraws, recorded_at)
    values (${entry}, ${report}, ${claim}, ${before_reading}, ${after_reading}, ${person}, ${note}, ${withdraws},
      ${at}::timestamptz)
  `.execute(db)
}
