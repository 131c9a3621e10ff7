import { sql } from 'kysely'
import type { IncidentLine } from '../link/consolidate/line.ts'
import type { IncidentId } from '../model/incident.ts'
import { heldSince } from './held-since.ts'
import { listIncidents } from './incidents.ts'
import { LINE_LISTS, LineColumns, type LineEntry } from './line-columns.ts'
import type { LineFilter } from './line-list.ts'
import { lineMatches } from './line-matches.ts'
import type { LineMemory } from './line-memory.ts'
import { lineRows, type LineRow } from './line-rows.ts'
import { refreshLines } from './refresh-lines.ts'
import type { Db } from './write.ts'

/** How many incidents of the past are summed up for one question, the newest first. */
const MOST_AT_A_MOMENT = 2000

/** The lines that a question is asked of. */
export interface LineTable {
  readonly columns: LineColumns
  /** Incidents that are not in it. */
  readonly pending: number
  /** The rows that fit a filter: the one that the table was made for, or a wider one of the same words and moment. */
  fitting(filter: LineFilter): readonly number[]
  /** What is shown of these incidents, in their order. */
  lines(ids: readonly IncidentId[]): Promise<readonly IncidentLine[]>
}

/** The lines of the moment that the filter names: those that are kept, brought up to date; or, of a moment of the past, made for the question. */
export function lineTable(db: Db, memory: LineMemory, filter: LineFilter): Promise<LineTable> {
  return filter.asOf === undefined ? keptTable(db, memory, filter) : pastTable(db, filter)
}

async function keptTable(db: Db, memory: LineMemory, asked: LineFilter): Promise<LineTable> {
  const { text } = asked
  const pending = await refreshLines(db)
  const said = text === undefined ? null : await saidIn(db, text)
  const narrowed = await narrowing(db, asked)
  const columns = await memory.current(db)
  return {
    columns,
    pending,
    fitting: (filter) => lineMatches(columns, narrowed(filter), said),
    lines: (ids) => keptLines(db, ids),
  }
}

/** Narrows a filter to what the record holds since a moment, where one is asked for: memory does not know moments. */
async function narrowing(
  db: Db,
  { recordedAfter, asOf }: LineFilter,
): Promise<(filter: LineFilter) => LineFilter> {
  if (recordedAfter === undefined) return (filter) => filter
  const held = await heldSince(db, recordedAfter, { asOf })
  return (filter) => ({ ...filter, ids: filter.ids?.filter((id) => held.has(id)) ?? [...held] })
}

/** The `seq` of the lines that have these words. */
async function saidIn(db: Db, text: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ readonly seqs: readonly number[] | null }>`
    select json_agg(seq) as seqs from incident_lines where words @@ websearch_to_tsquery('english', ${text})
  `.execute(db)
  return new Set(rows[0]!.seqs)
}

async function keptLines(db: Db, ids: readonly IncidentId[]): Promise<readonly IncidentLine[]> {
  const { rows } = await sql<{ readonly incident: IncidentId; readonly line: IncidentLine }>`
    select b.incident, b.line || jsonb_build_object('confidence', l.confidence) as line
    from line_bodies b join incident_lines l using (incident) where b.incident = any(${ids}::text[])
  `.execute(db)
  const lines = new Map(rows.map(({ incident, line }) => [incident, line]))
  // One that another process has just made anew is missing for a moment.
  return ids.flatMap((id) => lines.get(id) ?? [])
}

async function pastTable(db: Db, filter: LineFilter): Promise<LineTable> {
  const { ids, text, country, actor, type, harm, factuality, outlet, asOf } = filter
  const asked = { ids, text, country, actor, type, harm, factuality, outlet, asOf, limit: MOST_AT_A_MOMENT }
  const { incidents, total } = await listIncidents(db, asked)
  const found = incidents.map(({ id }) => id)
  const rows = await lineRows(db, found, { asOf })
  const columns = new LineColumns()
  for (const row of rows) columns.put(entryOf(row))
  const lines = new Map(rows.map(({ incident, line }) => [incident, line]))
  const narrowed = await narrowing(db, filter)
  return {
    columns,
    pending: total - incidents.length,
    fitting: (wider) => lineMatches(columns, narrowed(wider), null),
    lines: async (some) => some.flatMap((id) => lines.get(id) ?? []),
  }
}

function entryOf(row: LineRow): LineEntry {
  const lists = LINE_LISTS.map((name) => [name, row[name].join('\n')] as const)
  return { ...row, seq: 0, ...(Object.fromEntries(lists) as Pick<LineEntry, (typeof LINE_LISTS)[number]>) }
}
