import type { Manifest } from './store.ts'

/** A table as a backup holds it: what of it is written out (derived columns are made again), and in which order. */
export interface BackupTable {
  readonly name: string
  readonly columns: string
  readonly order: string
  /** How a row of a backup is read, where older ones have other columns: those of the row, and what becomes the columns. */
  readonly older?: { readonly row: string; readonly values: string }
  /** The column whose numbers the database gives out, if any. */
  readonly counter: string | null
}

/** All of the record, each table after those that it refers to. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'log', columns: '*', order: 'seq', counter: null },
  { name: 'runs', columns: '*', order: 'id', counter: 'id' },
  { name: 'reports', columns: '*', order: 'seq', counter: 'seq' },
  { name: 'readings', columns: '*', order: 'seq', counter: 'seq' },
  {
    name: 'claims',
    columns: 'reading, ordinal, body, recorded_at',
    order: 'reading, ordinal',
    counter: null,
  },
  { name: 'amendments', columns: '*', order: 'id', counter: 'id' },
  { name: 'codings', columns: '*', order: 'id', counter: 'id' },
  { name: 'notes', columns: '*', order: 'id', counter: 'id' },
  { name: 'links', columns: '*', order: 'id', counter: 'id' },
  { name: 'copies', columns: '*', order: 'seq', counter: 'seq' },
  { name: 'originals', columns: '*', order: 'seq', counter: 'seq' },
  { name: 'tombstones', columns: '*', order: 'report', counter: null },
  { name: 'told_claims', columns: '*', order: 'seq', counter: 'seq' },
  { name: 'report_gists', columns: '*', order: 'report', counter: null },
  {
    name: 'claim_keys',
    columns: 'seq, key, report, claims',
    order: 'seq',
    older: {
      row: 'seq bigint, key text, report text, claims text[], claim text',
      values: 'seq, key, report, coalesce(claims, array[claim])',
    },
    counter: 'seq',
  },
  { name: 'incident_claims', columns: '*', order: 'claim, since', counter: null },
  { name: 'report_bands', columns: '*', order: 'band, report', counter: null },
  { name: 'feeds', columns: '*', order: 'url', counter: null },
  { name: 'feed_entries', columns: '*', order: 'key', counter: null },
  { name: 'saved_views', columns: '*', order: 'id', counter: 'id' },
  { name: 'followed_feeds', columns: '*', order: 'url', counter: null },
]

/** The form of a backup that this program writes. */
export const BACKUP_FORM = 1

/** First line of a backup. */
export interface BackupHead {
  readonly acta: 'record'
  readonly form: number
  /** The newest change of the tables that the record had. */
  readonly tables: string
}

/** Last line of a backup, by which it is checked. */
export interface BackupEnd {
  readonly end: Manifest
}
