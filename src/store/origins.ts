import { type RawBuilder, sql } from 'kysely'
import type { ReportId } from '../model/report.ts'
import { digest, sha256 as sha256Of } from './digest.ts'
import { copyOf, HEAD_COLUMNS, type HeadRow, toHead } from './heads.ts'
import { judgeColumns } from './links.ts'
import { momentOf, recordedBy } from './moment.ts'
import { stateOf } from './reports.ts'
import { StoreError } from './store-error.ts'
import type { Added, AsOf, Copy, NearCopy, Original } from './store.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** See `OriginStore.addOriginal`. */
export async function addOriginal(db: Db, original: Original, bytes?: Uint8Array): Promise<Added> {
  const { report, sha256 } = original
  if (bytes !== undefined && sha256Of(bytes) !== sha256) {
    throw new StoreError(`the original of report ${report} has another hash than ${sha256}`, 'fetch it again')
  }
  return writing(db, async (write) => {
    if ((await stateOf(write.db, report)) === 'erased') return 'erased'
    return noteOriginal(write, original, bytes)
  })
}

/** Adds an original under an entry of its own, unless it is there. */
export async function noteOriginal(write: Write, original: Original, bytes?: Uint8Array): Promise<Added> {
  const { report, sha256, url, retrieved_at } = original
  const known = await sql`
    select from originals where report = ${report} and sha256 = ${sha256} and url is not distinct from ${url}
      and retrieved_at is not distinct from ${retrieved_at}::timestamptz
  `.execute(write.db)
  if (known.rows.length > 0) return 'known'
  const entry = await write.log('original', { report, sha256 })
  await newOriginal(write, entry, original, bytes).execute(write.db)
  return 'new'
}

/** The statement that adds a row of original. */
export function newOriginal(
  { at }: Write,
  entry: number,
  { report, sha256, media_type, url, retrieved_at }: Original,
  bytes?: Uint8Array,
): RawBuilder<unknown> {
  const kept = bytes === undefined ? null : Buffer.from(bytes)
  return sql`
    insert into originals (entry, report, sha256, media_type, url, retrieved_at, bytes, recorded_at)
    values (${entry}, ${report}, ${sha256}, ${media_type}, ${url}, ${retrieved_at}::timestamptz, ${kept}::bytea, ${at}::timestamptz)`
}

/** See `OriginStore.originals`. */
export async function originalsOf(db: Db, report: ReportId, at?: AsOf): Promise<readonly Original[]> {
  const { rows } = await sql<Original>`
    select report, sha256, media_type, url, ${momentOf('retrieved_at')} as retrieved_at
    from originals where report = ${report} and ${recordedBy('originals', at)} order by seq
  `.execute(db)
  return rows
}

/** See `OriginStore.originalBytes`. */
export async function originalBytes(db: Db, report: ReportId, sha256: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ readonly bytes: Uint8Array }>`
    select bytes from originals where report = ${report} and sha256 = ${sha256} and bytes is not null limit 1
  `.execute(db)
  return rows[0] === undefined ? null : new Uint8Array(rows[0].bytes)
}

/** Adds bands of a report; none when it was erased. */
export async function insertBands({ db }: Write, report: ReportId, bands: readonly string[]): Promise<void> {
  await sql`
    insert into report_bands (report, band) select distinct reports.id, band
    from unnest(${bands}::text[]) as band join reports on reports.id = ${report}
    where not exists (select from tombstones where tombstones.report = reports.id)
  `.execute(db)
}

/** See `OriginStore.nearCopies`. */
export async function nearCopies(
  db: Db,
  bands: readonly string[],
  { limit = 20, first = '' }: { readonly limit?: number; readonly first?: ReportId } = {},
): Promise<readonly NearCopy[]> {
  const { rows } = await sql<HeadRow & Omit<NearCopy, 'report'>>`
    select ${HEAD_COLUMNS}, ${copyOf('reports.id')} as copy_of, reports.text, near.shared from (
      select report, count(*)::integer as shared from report_bands where band = any(${bands}::text[])
      group by report order by report = ${first} desc, shared desc, report limit ${limit}
    ) as near join reports on reports.id = near.report
    order by near.shared desc, near.report
  `.execute(db)
  return rows.map(({ text, shared, ...head }) => ({ report: toHead(head), text, shared }))
}

/** A judgement on a copy without its words, as the log has its hash. */
export interface BareCopy {
  readonly report: ReportId
  readonly copy_of: ReportId | null
  readonly likeness: number | null
  readonly judge_kind: string
  readonly judge: string
}

/** Hash of judgements on copies. */
export function copiesDigest(copies: readonly BareCopy[]): string {
  return digest(copies)
}

/** See `OriginStore.addCopies`. */
export async function addCopies(db: Db, copies: readonly Copy[]): Promise<void> {
  await writing(db, (write) => insertCopies(write, copies))
}

/** Adds judgements on copies under an entry of their own. */
export async function insertCopies(write: Write, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return
  const bare = copies.map(({ report, of, likeness, judge }) => {
    return { report, copy_of: of, likeness, ...judgeColumns(judge) }
  })
  const rows = copies.map(({ note }, i) => ({ ...bare[i], note }))
  const entry = await write.log('copies', { copies: bare.length, copies_sha256: copiesDigest(bare) })
  await sql`
    insert into copies (entry, report, copy_of, likeness, judge_kind, judge, note, recorded_at)
    select ${entry}, report, copy_of, likeness, judge_kind, judge, note, ${write.at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(
      report text, copy_of text, likeness double precision, judge_kind text, judge text, note text)
  `.execute(write.db)
}
