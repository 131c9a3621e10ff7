import { sql } from 'kysely'
import { listIncidents } from './incidents.ts'
import { insertLines, lineRows, type LineTables } from './line-rows.ts'
import type { LineFilter } from './line-list.ts'
import { KEPT_LINES, refreshLines } from './refresh-lines.ts'
import type { Db } from './write.ts'

/** How many incidents of the past are summed up for one question, the newest first. */
const MOST_AT_A_MOMENT = 2000

const PAST_LINES = { lines: 'past_lines', bodies: 'past_bodies' } as const

/** The lines that a question is asked of. */
export interface LineTable extends LineTables {
  /** Incidents that are not in it. */
  readonly pending: number
}

/**
 * Gives the lines of the moment that the filter names to `ask`: those that are kept, brought up to date; or, of a moment of the past, a
 * table that is made for the question and gone after it.
 */
export async function withLines<T>(
  db: Db,
  filter: LineFilter,
  ask: (db: Db, table: LineTable) => Promise<T>,
): Promise<T> {
  if (filter.asOf === undefined) return ask(db, { ...KEPT_LINES, pending: await refreshLines(db) })
  return db.transaction().execute(async (transaction) => {
    await sql`create temporary table past_lines (like incident_lines) on commit drop`.execute(transaction)
    await sql`create temporary table past_bodies (like line_bodies) on commit drop`.execute(transaction)
    const { text, country, actor, type, harm, factuality, outlet, asOf } = filter
    const { incidents, total } = await listIncidents(transaction, {
      text,
      country,
      actor,
      type,
      harm,
      factuality,
      outlet,
      asOf,
      limit: MOST_AT_A_MOMENT,
    })
    const ids = incidents.map(({ id }) => id)
    await insertLines(transaction, PAST_LINES, await lineRows(transaction, ids, { asOf }), asOf!)
    return ask(transaction, { ...PAST_LINES, pending: total - incidents.length })
  })
}
