import { type RawBuilder, sql } from 'kysely'
import type { IncidentLine } from '../link/consolidate/line.ts'
import { lineConditions } from './line-conditions.ts'
import type { LineCounts, LineFilter, LineList, LineOrder, LinePage } from './line-list.ts'
import { type LineTable, withLines } from './line-table.ts'
import { recordedBy } from './moment.ts'
import { StoreError } from './store-error.ts'
import type { AsOf } from './store.ts'
import type { Db } from './write.ts'

/** See `IncidentStore.incidentLines`. */
export async function incidentLines(db: Db, filter: LineFilter, page: LinePage): Promise<LineList> {
  return withLines(db, filter, async (asked, table) => {
    const fits = lineConditions(filter)
    const counts = await countLines(asked, table, fits)
    const found = await linesAfter(asked, table, fits, page)
    const isMore = found.length > page.limit
    const shown = isMore ? found.slice(0, page.limit) : found
    const last = shown.at(-1)
    return {
      ...counts,
      lines: shown.map(({ line }) => line),
      next: isMore && last ? JSON.stringify([last.key, last.line.id]) : null,
      pending: table.pending,
      newest: await newestDay(asked, filter),
    }
  })
}

async function countLines(db: Db, { lines }: LineTable, fits: RawBuilder<boolean>): Promise<LineCounts> {
  const { rows } = await sql<LineCounts>`
    select count(*)::integer as total, (count(*) filter (where l.lat is null))::integer as without_place,
      (count(*) filter (where l.day_from is null))::integer as without_day
    from ${sql.table(lines)} l where ${fits}
  `.execute(db)
  return rows[0]!
}

/** The newest day of publication among all reports. */
export async function newestDay(db: Db, at: AsOf): Promise<string | null> {
  const { rows } = await sql<{ readonly day: string | null }>`
    select max(published)::text as day from reports where ${recordedBy('reports', at)}
  `.execute(db)
  return rows[0]!.day
}

interface Found {
  readonly key: string | number
  readonly line: IncidentLine
}

const KEYS: Readonly<Record<LineOrder, { readonly column: string; readonly type: string }>> = {
  day: { column: 'l.day', type: 'text' },
  weight: { column: 'l.weight', type: 'double precision' },
}

async function linesAfter(
  db: Db,
  { lines, bodies }: LineTable,
  fits: RawBuilder<boolean>,
  { order = 'day', limit, after }: LinePage,
): Promise<readonly Found[]> {
  const { column, type } = KEYS[order]
  const key = sql.ref(column)
  const begins = after === undefined ? sql`true` : isAfter(key, sql.raw(type), readCursor(after, order))
  const { rows } = await sql<Found>`
    select part.key, b.line from (
      select ${key} as key, l.incident from ${sql.table(lines)} l where ${fits} and ${begins}
      order by ${key} desc, l.incident limit ${limit + 1}
    ) as part join ${sql.table(bodies)} b using (incident)
    order by part.key desc, part.incident
  `.execute(db)
  return rows
}

type Cursor = readonly [key: string | number, id: string]

function isAfter(
  key: RawBuilder<unknown>,
  type: RawBuilder<unknown>,
  [last, id]: Cursor,
): RawBuilder<boolean> {
  return sql<boolean>`(${key} < ${last}::${type} or (${key} = ${last}::${type} and l.incident > ${id}))`
}

function readCursor(after: string, order: LineOrder): Cursor {
  try {
    const [key, id] = JSON.parse(after) as readonly unknown[]
    const isKey = typeof key === (order === 'day' ? 'string' : 'number')
    if (isKey && typeof id === 'string') return [key as string | number, id]
  } catch {
    // Said below.
  }
  throw new StoreError(`"${after}" is no place in this list`, 'take the "next" of the part before')
}
