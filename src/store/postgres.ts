import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { prepare } from './prepare.ts'
import type { Tables } from './tables.ts'

/** The database of a PostgreSQL server (15 or later); `url` is like "postgresql://user@host:5432/acta". */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url })
  // An idle client whose server went away: the next query says so, and no unheard event ends the process.
  pool.on('error', () => {})
  // Nor one that a server ends while it is at work: its query fails, which is heard.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    // Queries over many keys look costly to the planner and take milliseconds: compiling them takes ten times as long.
    client.query('set jit = off').catch(() => {})
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = (): Promise<void> => db.destroy()
  await prepare(db).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { db, close }
}
