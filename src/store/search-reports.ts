import { sql } from 'kysely'
import type { ReportHead } from '../model/told-claim.ts'
import { copyOf, HEAD_COLUMNS, type HeadRow, toHead } from './heads.ts'
import type { Db } from './write.ts'

/** See `ReportStore.searchReports`. */
export async function searchReports(
  db: Db,
  words: string,
  { limit }: { readonly limit: number },
): Promise<readonly ReportHead[]> {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<HeadRow>`
    select ${HEAD_COLUMNS}, ${copyOf('reports.id')} as copy_of from reports
    where not exists (select from tombstones where tombstones.report = reports.id) and (
      reports.title ilike ${like} or reports.outlet ilike ${like}
      or reports.id in (
        select t.report from told_claims t
        where t.until is null and to_tsvector('english', t.passage) @@ websearch_to_tsquery('english', ${words})))
    order by (reports.title ilike ${like}) desc nulls last, reports.published desc nulls last, reports.seq desc
    limit ${limit}
  `.execute(db)
  return rows.map(toHead)
}
