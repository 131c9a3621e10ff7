import { type RawBuilder, sql } from 'kysely'
import type { Report, ReportId } from '../model/report.ts'
import { dayOf, heldAt, momentOf, recordedBy } from './moment.ts'
import type { Added, AsOf, Page, ReportSummary } from './store.ts'
import type { Db, Write } from './write.ts'

/** What adding a report of that id would do. */
export async function stateOf(db: Db, id: ReportId): Promise<Added> {
  const { rows } = await sql<{ readonly state: Added }>`select ${stateOfReport(id)} as state`.execute(db)
  return rows[0]!.state
}

/** The same, in a statement that asks for more. */
export function stateOfReport(id: ReportId): RawBuilder<Added> {
  return sql<Added>`case when exists (select from tombstones where report = ${id}) then 'erased'
    when exists (select from reports where id = ${id}) then 'known' else 'new' end`
}

/** The statement that adds the row of a report that is new. */
export function newReport({ at }: Write, entry: number, report: Report): RawBuilder<unknown> {
  const { id, name, outlet, url, title, language, published, sample, text } = report
  return sql`
    insert into reports (id, name, outlet, url, title, language, published, sample, text, entry, recorded_at)
    values (${id}, ${name}, ${outlet}, ${url}, ${title}, ${language}, ${published}::date, ${sample}, ${text}, ${entry},
      ${at}::timestamptz)`
}

/** "At least 7" outranks "7", and "up to 24" outranks both: the list shows the gravest figure on record. */
function tollsOf(at: AsOf): RawBuilder<ReportSummary['tolls']> {
  return sql<ReportSummary['tolls']>`(
    select coalesce(jsonb_object_agg(kind, bounds), '{}') from (
      select distinct on (kind) figure ->> 'kind' as kind,
        jsonb_build_object('low', figure -> 'low', 'high', figure -> 'high') as bounds
      from told_claims as t join claims on claims.reading = t.reading and claims.ordinal = t.ordinal
        cross join jsonb_array_elements(claims.body #> '{event,harm}') with ordinality as f(figure, place)
      where t.report = reports.id and ${heldAt('t', at)} and t.factuality = 'asserted'
      order by kind, coalesce((figure ->> 'high')::numeric, (figure ->> 'low')::numeric + 0.5) desc, t.seq, place
    ) as greatest
  )`
}

function claimsOf(at: AsOf): RawBuilder<number> {
  return sql<number>`(
    select count(*)::integer from told_claims as t where t.report = reports.id and ${heldAt('t', at)})`
}

const ERASED = sql<boolean>`exists (select from tombstones where tombstones.report = reports.id)`

/** See `ReportStore.reports`. */
export async function listReports(db: Db, page: Page & AsOf = {}): Promise<readonly ReportSummary[]> {
  const { limit, offset } = page
  let query = db
    .selectFrom('reports')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('readings')
          .select('readings.reader')
          .whereRef('readings.report', '=', 'reports.id')
          .where('readings.run', 'is not', null)
          .where(recordedBy('readings', page))
          .orderBy('readings.seq', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select(['reports.id', 'name', 'outlet', 'url', 'title', 'language', 'sample', 'newest.reader'])
    .select([
      dayOf('reports.published').as('published'),
      claimsOf(page).as('claims'),
      tollsOf(page).as('tolls'),
      momentOf('reports.recorded_at').as('recorded_at'),
    ])
    .where(recordedBy('reports', page))
    .where(sql<boolean>`not ${ERASED}`)
    .orderBy('reports.published', (order) => order.desc().nullsLast())
    .orderBy('reports.seq', 'desc')
  if (limit !== undefined) query = query.limit(limit)
  if (offset !== undefined) query = query.offset(offset)
  return query.execute()
}

/** See `ReportStore.report`. */
export async function findReport(db: Db, id: ReportId, at?: AsOf): Promise<Report | null> {
  const row = await db
    .selectFrom('reports')
    .select(['id', 'name', 'outlet', 'url', 'title', 'language', 'sample', 'text'])
    .select(dayOf('reports.published').as('published'))
    .where('id', '=', id)
    .where(recordedBy('reports', at))
    .where(sql<boolean>`not ${ERASED}`)
    .executeTakeFirst()
  return row ?? null
}
