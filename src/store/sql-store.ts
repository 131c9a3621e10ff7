import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Claim, Reading } from '../model/claim.ts'
import type { Report, ReportId } from '../model/report.ts'
import type { Database } from './database.ts'
import type { Added, NewRun, Page, ReportSummary, RunId, Store } from './store.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** A store on an open PostgreSQL or PGlite database, which it closes. */
export function sqlStore({ db, close }: Database): Store {
  let closing: Promise<void> | undefined
  return {
    addReport: (report) => addReport(db, report),
    addRun: (run) => addRun(db, run),
    addClaims: (run, reading) => addClaims(db, run, reading),
    reports: (page) => listReports(db, page),
    report: (id) => findReport(db, id),
    claims: (report) => newestClaims(db, report),
    close: () => (closing ??= close()),
  }
}

async function addReport(db: Db, report: Report): Promise<Added> {
  const { id, name, outlet, url, title, language, published, sample, text } = report
  const row = { id, name, outlet, url, title, language, published, sample, text }
  const inserted = await db
    .insertInto('reports')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return inserted.length > 0 ? 'new' : 'known'
}

async function addRun(db: Db, { reader, command }: NewRun): Promise<RunId> {
  const row = await db
    .insertInto('runs')
    .values({ reader, command })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function addClaims(db: Db, run: RunId, reading: Reading): Promise<Added> {
  const { report, reader, claims } = reading
  const id = readingId(reading)
  return db.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('readings')
      .values({ id, run, report, reader, claims: claims.length })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute()
    if (inserted.length === 0) return 'known'
    // One parameter however many claims: a statement takes 65,535 at most.
    await sql`
      insert into claims (reading, ordinal, body)
      select ${id}, ordinal, body from jsonb_array_elements(${JSON.stringify(claims)}::jsonb) with ordinality as t(body, ordinal)
    `.execute(transaction)
    return 'new'
  })
}

function readingId({ report, reader, claims }: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify([report, reader, claims]))
    .digest('hex')
    .slice(0, 24)
}

const DAY = sql<string | null>`to_char(reports.published, 'YYYY-MM-DD')`
const RECORDED = sql<string>`to_char(reports.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** "At least 7" outranks "7", and "up to 24" outranks both: the list shows the gravest figure on record. */
const TOLLS = sql<ReportSummary['tolls']>`(
  select coalesce(jsonb_object_agg(kind, bounds), '{}') from (
    select distinct on (kind) figure ->> 'kind' as kind,
      jsonb_build_object('low', figure -> 'low', 'high', figure -> 'high') as bounds
    from claims cross join jsonb_array_elements(claims.body #> '{event,harm}') with ordinality as t(figure, place)
    where claims.reading = newest.id and claims.factuality = 'asserted'
    order by kind, coalesce((figure ->> 'high')::numeric, (figure ->> 'low')::numeric + 0.5) desc, claims.ordinal, place
  ) as greatest
)`

async function listReports(db: Db, { limit, offset }: Page = {}): Promise<readonly ReportSummary[]> {
  let query = db
    .selectFrom('reports')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('readings')
          .select(['readings.id', 'readings.reader', 'readings.claims'])
          .whereRef('readings.report', '=', 'reports.id')
          .orderBy('readings.seq', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['reports.id', 'name', 'outlet', 'url', 'title', 'language', DAY.as('published'), 'sample'])
    .select([
      'newest.reader',
      sql<number>`coalesce(newest.claims, 0)`.as('claims'),
      TOLLS.as('tolls'),
      RECORDED.as('recorded_at'),
    ])
    .orderBy('reports.published', (order) => order.desc().nullsLast())
    .orderBy('reports.seq', 'desc')
  if (limit !== undefined) query = query.limit(limit)
  if (offset !== undefined) query = query.offset(offset)
  return query.execute()
}

async function findReport(db: Db, id: ReportId): Promise<Report | null> {
  const row = await db
    .selectFrom('reports')
    .select(['id', 'name', 'outlet', 'url', 'title', 'language', DAY.as('published'), 'sample', 'text'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

async function newestClaims(db: Db, report: ReportId): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claims')
    .select('body')
    .where('reading', '=', (inner) =>
      inner.selectFrom('readings').select('id').where('report', '=', report).orderBy('seq', 'desc').limit(1),
    )
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => row.body)
}
