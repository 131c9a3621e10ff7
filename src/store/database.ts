import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database with the tables of this version. */
export interface Database {
  readonly db: Kysely<Tables>
  /** Writes everything to disk and lets go. */
  close(): Promise<void>
}
