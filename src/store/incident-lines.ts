import { sql } from 'kysely'
import type { LineColumns } from './line-columns.ts'
import type { LineCounts, LineFilter, LineList, LineOrder, LinePage } from './line-list.ts'
import type { LineMemory } from './line-memory.ts'
import { lineTable } from './line-table.ts'
import { recordedBy } from './moment.ts'
import { StoreError } from './store-error.ts'
import type { AsOf } from './store.ts'
import type { Db } from './write.ts'

/** See `IncidentStore.incidentLines`. */
export async function incidentLines(
  db: Db,
  memory: LineMemory,
  filter: LineFilter,
  { order = 'day', limit, after }: LinePage,
): Promise<LineList> {
  const begins = after === undefined ? null : readCursor(after, order)
  const table = await lineTable(db, memory, filter)
  const { columns, pending } = table
  const rows = table.fitting(filter)
  const found = firstOf(columns, rows, order, begins, limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const next = found.length > limit && last !== undefined ? cursorOf(columns, last, order) : null
  const counts = countsOf(columns, rows)
  const lines = await table.lines(shown.map((row) => columns.ids[row]!))
  return { ...counts, lines, next, pending, newest: await newestDay(db, filter) }
}

/** How many rows there are, and how many of them have no place or no day. */
export function countsOf({ by: { place, time } }: LineColumns, rows: readonly number[]): LineCounts {
  const placeless = place.values.map(({ lat }) => lat === null)
  const dayless = time.values.map(({ day_from }) => day_from === null)
  let [without_place, without_day] = [0, 0]
  for (const row of rows) {
    if (placeless[place.rows[row]!]) without_place++
    if (dayless[time.rows[row]!]) without_day++
  }
  return { total: rows.length, without_place, without_day }
}

/** The newest day of publication among all reports. */
export async function newestDay(db: Db, at: AsOf): Promise<string | null> {
  const { rows } = await sql<{ readonly day: string | null }>`
    select max(published)::text as day from reports where ${recordedBy('reports', at)}
  `.execute(db)
  return rows[0]!.day
}

/** The key that a row is sorted by, and its incident: of equal keys the smaller one comes first. */
type Cursor = readonly [key: string | number, id: string]

function cursorAt({ by: { time }, weights, ids }: LineColumns, row: number, order: LineOrder): Cursor {
  return [order === 'day' ? time.values[time.rows[row]!]!.day : weights[row]!, ids[row]!]
}

function isBefore([key, id]: Cursor, [other, otherId]: Cursor): boolean {
  return key === other ? id < otherId : key > other
}

/** The first rows after a cursor. All are looked at once; few of them are among the first so far. */
function firstOf(
  columns: LineColumns,
  rows: readonly number[],
  order: LineOrder,
  after: Cursor | null,
  most: number,
): readonly number[] {
  const first: { readonly row: number; readonly cursor: Cursor }[] = []
  for (const row of rows) {
    const cursor = cursorAt(columns, row, order)
    if (after !== null && !isBefore(after, cursor)) continue
    if (first.length === most && !isBefore(cursor, first[most - 1]!.cursor)) continue
    first.splice(rankOf(cursor, first), 0, { row, cursor })
    if (first.length > most) first.pop()
  }
  return first.map(({ row }) => row)
}

function rankOf(cursor: Cursor, sorted: readonly { readonly cursor: Cursor }[]): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle]!.cursor, cursor)) low = middle + 1
    else high = middle
  }
  return low
}

function cursorOf(columns: LineColumns, row: number, order: LineOrder): string {
  return JSON.stringify(cursorAt(columns, row, order))
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
