import { type RawBuilder, sql } from 'kysely'
import type { ReportHead } from '../model/told-claim.ts'
import { dayOf, recordedBy } from './moment.ts'
import type { AsOf } from './store.ts'

/** A row of `HEAD_COLUMNS` and `copyOf`. */
export type HeadRow = ReportHead

/** What is known of a row of the table reports besides its text. */
export const HEAD_COLUMNS = sql`reports.id, reports.name, reports.outlet, reports.url, reports.title, reports.language,
  ${dayOf('reports.published')} as published, reports.sample`

/** The report that the one of that column copies: a person's judgement before a machine's, the latest before earlier ones. */
export function copyOf(report: string, at?: AsOf): RawBuilder<string | null> {
  return sql<string | null>`(
    select copies.copy_of from copies where copies.report = ${sql.ref(report)} and ${recordedBy('copies', at)}
    order by copies.judge_kind desc, copies.seq desc limit 1)`
}

/** The head of a row with more columns. */
export function toHead(row: HeadRow): ReportHead {
  const { id, name, outlet, url, title, language, published, sample, copy_of } = row
  return { id, name, outlet, url, title, language, published, sample, copy_of }
}
