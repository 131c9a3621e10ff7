import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { prepare } from './prepare.ts'
import { refreshStatistics } from './statistics.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/**
 * The embedded database in the files of `dir`, or in memory when null. It runs on the calling thread and takes no lock:
 * programs use `openStore`, which sees to both.
 */
export async function openPglite(dir: string | null): Promise<Database> {
  const pglite = await PGlite.create(dir ?? 'memory://').catch((error: unknown) => {
    throw unopened(dir, error)
  })
  // It is one session: one client, and never an idle one put away.
  const pool = new Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    await pglite.close()
  }
  await prepare(db).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const tend = (): Promise<void> => refreshStatistics(db)
  return {
    db,
    tend,
    close: async () => {
      await tend()
      await sql`checkpoint`.execute(db)
      await close()
    },
  }
}

/** A database that was broken off writes its journal anew when it is opened, in pieces of 16 MiB. */
const ROOM_TO_OPEN = 2 ** 25

function unopened(dir: string | null, error: unknown): unknown {
  if (dir === null) return error
  const what = error instanceof Error ? error.message : String(error)
  const { bavail, bsize } = statfsSync(dirname(dir))
  if (bavail * bsize < ROOM_TO_OPEN) {
    return new StoreError(
      `the disk of ${dir} is full (${what})`,
      'make room, 32 MiB at least; nothing acknowledged is lost',
    )
  }
  return new StoreError(
    `the database in ${dir} does not open (${what})`,
    'restore a backup into another directory (--data)',
  )
}
