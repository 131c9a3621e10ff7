import { type RawBuilder, sql } from 'kysely'
import type { Amendment } from '../model/amendment.ts'
import type { Claim, ClaimId } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'
import { digest } from './digest.ts'
import { momentOf, recordedBy } from './moment.ts'
import type { AmendmentId, AsOf, KeptAmendment } from './store.ts'
import type { Db } from './write.ts'

/** An amendment as the log holds it: without words, which may be erased with the report. */
export interface AmendmentRow {
  readonly report: ReportId
  readonly claim: ClaimId
  /** Ids of the readings that hold the claim before and after; both null when an amendment is taken back. */
  readonly before_reading: string | null
  readonly after_reading: string | null
  readonly person: string
  readonly withdraws: AmendmentId | null
}

/** Hash of a row without its note. */
export function amendmentDigest(row: AmendmentRow): string {
  const { report, claim, before_reading, after_reading, person, withdraws } = row
  return digest([report, claim, before_reading, after_reading, person, withdraws])
}

/** Whether nobody took it back. */
export function isStanding({ withdrawn }: KeptAmendment): boolean {
  return withdrawn === null
}

/** Those of a report that stand now, oldest first. */
export async function standingIn(db: Db, report: ReportId): Promise<readonly Amendment[]> {
  return (await amendmentsIn(db, report)).filter(isStanding)
}

/** See `AmendmentStore.amendments`. */
export async function amendmentsIn(db: Db, report: ReportId, at?: AsOf): Promise<readonly KeptAmendment[]> {
  return amendmentsWhere(db, sql`amendments.report = ${report}`, at)
}

/** See `AmendmentStore.amendmentsOf`. */
export async function amendmentsOf(
  db: Db,
  claims: readonly ClaimId[],
  at?: AsOf,
): Promise<readonly KeptAmendment[]> {
  return amendmentsWhere(db, sql`amendments.claim = any(${claims}::text[])`, at)
}

interface Row extends Omit<KeptAmendment, 'id'> {
  readonly id: string
}

async function amendmentsWhere(
  db: Db,
  fits: RawBuilder<unknown>,
  at?: AsOf,
): Promise<readonly KeptAmendment[]> {
  const { rows } = await sql<Row>`
    select amendments.id, amendments.report, amendments.claim, amendments.person, amendments.note, amendments.after_reading as reading,
      ${momentOf('amendments.recorded_at')} as recorded_at, ${claimIn('before_reading')} as before,
      ${claimIn('after_reading')} as after, ${withdrawalOf(at)} as withdrawn
    from amendments
    where ${fits} and amendments.withdraws is null and ${recordedBy('amendments', at)}
    order by amendments.id
  `.execute(db)
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

function claimIn(column: 'before_reading' | 'after_reading'): RawBuilder<Claim | null> {
  return sql<Claim | null>`(
    select body from claims where reading = ${sql.ref(`amendments.${column}`)} and claims.id = amendments.claim limit 1)`
}

function withdrawalOf(at?: AsOf): RawBuilder<KeptAmendment['withdrawn']> {
  return sql<KeptAmendment['withdrawn']>`(
    select jsonb_build_object('by', w.person, 'at', ${momentOf('w.recorded_at')}, 'note', w.note)
    from amendments as w where w.withdraws = amendments.id and ${recordedBy('w', at)})`
}
