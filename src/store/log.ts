import { type RawBuilder, sql } from 'kysely'
import { sha256 } from './digest.ts'
import type { LogEntry } from './store.ts'
import type { Db } from './write.ts'

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64)

/** Moment of an entry as it is hashed. */
const AT: RawBuilder<string> = sql`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** See `LogStore.log`. */
export async function readLog(
  db: Db,
  { after = 0, limit = 1000 }: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly LogEntry[]> {
  const { rows } = await sql<LogEntry & { readonly seq: string }>`
    select seq, ${AT} as at, kind, body, prev, hash from log where seq > ${after} order by seq limit ${limit}
  `.execute(db)
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** What the hash of an entry must be, after an entry of the hash `prev`. */
export function hashOf({ seq, at, kind, body }: LogEntry, prev: string): string {
  return sha256([prev, seq, at, kind, body].join('\n'))
}
