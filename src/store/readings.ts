import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reading } from '../model/claim.ts'
import { claimsDigest } from './digest.ts'
import { linksToCarryOver } from './inherit.ts'
import { insertLinks, linksDigest, type NewLink } from './links.ts'
import { findReport, stateOf } from './reports.ts'
import type { Added, NewRun, RunId } from './store.ts'
import { tell } from './told-claims.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** See `ReportStore.addRun`. */
export async function addRun(db: Db, { reader, command, data = {} }: NewRun): Promise<RunId> {
  return writing(db, async (write) => {
    const entry = await write.log('run', { reader, data })
    const row = await write.db
      .insertInto('runs')
      .values({ reader, command, data: JSON.stringify(data), entry, recorded_at: write.at })
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  })
}

/** See `ReportStore.addClaims`. */
export async function addClaims(db: Db, run: RunId, unhashed: Reading): Promise<Added> {
  const reading = hashed(unhashed)
  return writing(db, async (write) => {
    if ((await stateOf(write.db, reading.report)) === 'erased') return 'erased'
    if (await isKnown(write.db, reading)) return 'known'
    const links = await linksToCarryOver(write.db, reading)
    const entry = await write.log('report', { ...readingBody(run, reading), ...linksBody(links) })
    await insertReading(write, entry, run, reading)
    await insertLinks(write, entry, links)
    const report = await findReport(write.db, reading.report)
    if (report !== null) await tell(write, report)
    return 'new'
  })
}

/** A reading with its content hash, worked out once. */
export interface HashedReading extends Reading {
  readonly id: string
}

/** The reading with its hash. */
export function hashed({ report, reader, claims }: Reading): HashedReading {
  return { report, reader, claims, id: readingId({ report, reader, claims }) }
}

/** What the log says of a reading; `run` null for that of a person. */
export function readingBody(run: RunId | null, reading: HashedReading): object {
  return {
    report: reading.report,
    ...(run === null ? {} : { run }),
    reading: reading.id,
    claims_sha256: claimsDigest(reading.claims),
  }
}

/** Whether the very same reading is there. */
export async function isKnown(db: Db, { id }: HashedReading): Promise<boolean> {
  const row = await db.selectFrom('readings').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** What the log says of links. */
export function linksBody(links: readonly NewLink[]): object {
  return links.length === 0 ? {} : { links: links.length, links_sha256: linksDigest(links) }
}

/** Adds the rows of a reading that is new. */
export async function insertReading(
  { db, at }: Write,
  entry: number,
  run: RunId | null,
  { id, report, reader, claims }: HashedReading,
): Promise<void> {
  // One parameter however many claims: a statement takes 65,535 at most.
  await sql`
    with reading as (
      insert into readings (id, run, report, reader, claims, entry, recorded_at)
      values (${id}, ${run}, ${report}, ${reader}, ${claims.length}, ${entry}, ${at}::timestamptz)
    )
    insert into claims (reading, ordinal, body, recorded_at)
    select ${id}, ordinal, body, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(claims)}::jsonb) with ordinality as t(body, ordinal)
  `.execute(db)
}

/** Content hash of a reading. */
export function readingId({ report, reader, claims }: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify([report, reader, claims]))
    .digest('hex')
    .slice(0, 24)
}
