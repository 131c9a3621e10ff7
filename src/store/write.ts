import { type Kysely, sql, type Transaction } from 'kysely'
import type { LogEntry, Moment } from './store.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** A change of the record while it is being made. */
export interface Write {
  readonly db: Transaction<Tables>
  /** The moment under which all of it is recorded. */
  readonly at: Moment
  /** Adds an entry to the log, and gives its number. */
  log(kind: LogEntry['kind'], body: unknown): Promise<number>
}

// Any number that no other program on the same database is likely to choose.
const LOCK = 7310_2024

/**
 * Makes one change: all of `work` or nothing. Writers take turns, also those of other processes: so the log is one chain, the
 * moments of the record follow each other, and what is known at a moment never grows afterwards.
 */
export async function writing<T>(db: Db, work: (write: Write) => Promise<T>): Promise<T> {
  return inTransaction(db, async (transaction) => {
    const at = await takeTurn(transaction)
    return work({ db: transaction, at, log: (kind, body) => addEntry(transaction, at, kind, body) })
  })
}

/** Does all of `work` or nothing while no other writer, of this process or another, is at work. */
export async function alone<T>(db: Db, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  return inTransaction(db, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
    return work(transaction)
  })
}

function inTransaction<T>(db: Db, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('read committed').execute(work)
}

/** Waits for other writers; then now, to the millisecond, but after the last change, whatever the clocks of several machines say. */
async function takeTurn(db: Db): Promise<Moment> {
  const { rows } = await sql<{ readonly at: Moment }>`
    select to_char(take_turn(${sql.lit(LOCK)}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`.execute(
    db,
  )
  return rows[0]!.at
}

async function addEntry(db: Db, at: Moment, kind: LogEntry['kind'], body: unknown): Promise<number> {
  const { rows } = await sql<{ readonly seq: string }>`
    insert into log (at, kind, body) values (${at}::timestamptz, ${kind}, ${JSON.stringify(body)}) returning seq
  `.execute(db)
  return Number(rows[0]!.seq)
}

/** The moment of the last change: the beginning of time when there was none. Claims may be moved without an entry in the log. */
export async function mark(db: Db): Promise<Moment> {
  const { rows } = await sql<{ readonly at: Moment }>`
    select to_char(greatest(timestamptz 'epoch',
      (select at from log order by seq desc limit 1),
      (select max(since) from incident_claims),
      (select max(until) from incident_claims where until is not null)
    ) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  `.execute(db)
  return rows[0]!.at
}
