import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../model/claim.ts'
import { claimsDigest } from './digest.ts'
import { linksDigest, type NewLink } from './links.ts'
import type { NewRun, RunId } from './store.ts'
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
  write: Write,
  entry: number,
  run: RunId | null,
  reading: HashedReading,
): Promise<void> {
  await sql`with ${newReading(write, entry, run, reading)} select from read`.execute(write.db)
}

/** Parts of a statement that adds a reading; after them `read` are its rows of the table of claims. */
export function newReading(
  { at }: Write,
  entry: number,
  run: RunId | null,
  { id, report, reader, claims }: HashedReading,
): RawBuilder<unknown> {
  // One parameter however many claims: a statement takes 65,535 at most.
  return sql`reading as (
    insert into readings (id, run, report, reader, claims, entry, recorded_at)
    values (${id}, ${run}, ${report}, ${reader}, ${claims.length}, ${entry}, ${at}::timestamptz)
  ), read as (
    insert into claims (reading, ordinal, body, recorded_at)
    select ${id}, ordinal, body, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(claims)}::jsonb) with ordinality as t(body, ordinal)
    returning *
  )`
}

/** Content hash of a reading. */
export function readingId({ report, reader, claims }: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify([report, reader, claims]))
    .digest('hex')
    .slice(0, 24)
}
