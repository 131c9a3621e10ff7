import { type RawBuilder, sql } from 'kysely'
import { StoreError } from './store-error.ts'
import type { AsOf, Moment } from './store.ts'

/** A moment of the record as it is told outside, to the millisecond. */
export function momentOf(column: string): RawBuilder<Moment> {
  return sql<Moment>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

/** A day column as `YYYY-MM-DD`. */
export function dayOf(column: string): RawBuilder<string | null> {
  return sql<string | null>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`
}

/** Whether the row of a table was recorded by then. */
export function recordedBy(table: string, { asOf }: AsOf = {}): RawBuilder<boolean> {
  if (asOf === undefined) return sql<boolean>`true`
  return sql<boolean>`${sql.ref(`${table}.recorded_at`)} <= ${checkedMoment(asOf)}::timestamptz`
}

/** Whether the row of a derived table held then. */
export function heldAt(table: string, { asOf }: AsOf = {}): RawBuilder<boolean> {
  const until = sql.ref(`${table}.until`)
  if (asOf === undefined) return sql<boolean>`${until} is null`
  const at = sql`${checkedMoment(asOf)}::timestamptz`
  return sql<boolean>`${sql.ref(`${table}.since`)} <= ${at} and (${until} is null or ${until} > ${at})`
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/

/** The moment itself. Throws for "2024-08-03", which would mean another moment in each time zone: the caller says which. */
export function checkedMoment(moment: Moment): Moment {
  if (MOMENT.test(moment) && !Number.isNaN(Date.parse(moment))) return moment
  throw new StoreError(`"${moment}" is no moment`, 'write it like 2024-08-03T09:00:00Z')
}
