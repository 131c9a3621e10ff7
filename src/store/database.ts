import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database with the tables of this version. */
export interface Database {
  readonly db: Kysely<Tables>
  /** What a database that runs by itself does now and then for its speed; a server needs no telling. */
  tend?(): Promise<void>
  /** Writes everything to disk and lets go. */
  close(): Promise<void>
}
