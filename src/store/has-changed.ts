import { type RawBuilder, sql } from 'kysely'
import type { Incident } from '../model/incident.ts'
import type { ReportId } from '../model/report.ts'
import type { ClaimKey, Moment } from './store.ts'
import type { Db } from './write.ts'

/** What a report, or a change of its claims, was judged by. */
interface Judged {
  readonly report: ReportId
  readonly bands?: readonly string[]
  readonly keys: readonly ClaimKey[]
  readonly incidents: readonly Incident[]
}

/**
 * Whether, after that moment, another writer changed the claims of the report, what they are compared with, or these incidents; or added a
 * report that this one may copy.
 */
export async function hasChanged(
  db: Db,
  { report, bands = [], keys, incidents }: Judged,
  mark: Moment,
): Promise<boolean> {
  const conditions = [
    isToldAnew(report, mark),
    hasNewCandidate(report, keys, mark),
    haveMoved(incidents, mark),
    hasNewLike(report, bands, mark),
  ]
  return holds(db, sql<boolean>`(${sql.join(conditions, sql` or `)})`)
}

/** Whether anything was recorded or moved after that moment: mostly nothing was, which is found at once. */
export function isTouched(mark: Moment): RawBuilder<boolean> {
  return sql<boolean>`(
    coalesce((select at from log order by seq desc limit 1) > ${mark}::timestamptz, false)
    or exists (select from incident_claims where since > ${mark}::timestamptz)
    or exists (select from incident_claims where until > ${mark}::timestamptz))`
}

/** Whether claims of the report came into force, or were no more. */
function isToldAnew(report: ReportId, mark: Moment): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from told_claims where report = ${report} and (since > ${mark}::timestamptz or until > ${mark}::timestamptz))`
}

/** Whether claims of other reports with one of these keys came into force. */
function hasNewCandidate(report: ReportId, keys: readonly ClaimKey[], mark: Moment): RawBuilder<boolean> {
  const asked = [...new Set(keys.map(({ key }) => key))]
  return sql<boolean>`exists (
    select from told_claims t join claim_keys k on k.report = t.report and t.claim = any(k.claims)
    where t.since > ${mark}::timestamptz and t.until is null and t.report <> ${report} and k.key = any(${asked}::text[]))`
}

/** Whether other reports that share one of these bands came in. */
function hasNewLike(report: ReportId, bands: readonly string[], mark: Moment): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from report_bands b join reports r on r.id = b.report
    where b.band = any(${bands}::text[]) and r.id <> ${report} and (r.recorded_at > ${mark}::timestamptz
      or exists (select from readings where readings.report = r.id and readings.recorded_at > ${mark}::timestamptz)))`
}

/** Whether another writer moved, judged or amended claims of these incidents after that moment, or erased any. */
export function haveMoved(incidents: readonly Incident[], mark: Moment): RawBuilder<boolean> {
  const claims = incidents.flatMap(({ claims }) => claims)
  // Of all judgements on a claim few are new: found by the entries of the log, they need not all be looked at.
  return sql<boolean>`(exists (
    select from incident_claims where claim = any(${claims}::text[])
      and (since > ${mark}::timestamptz or until > ${mark}::timestamptz)
  ) or exists (
    select from told_claims where claim = any(${claims}::text[]) and since > ${mark}::timestamptz
  ) or exists (
    select from links
    where entry > coalesce((select seq from log where at <= ${mark}::timestamptz order by seq desc limit 1), 0)
      and (left_claim = any(${claims}::text[]) or right_claim = any(${claims}::text[]))
  ) or exists (select from tombstones where recorded_at > ${mark}::timestamptz))`
}

/** Whether that is so. */
export async function holds(db: Db, condition: RawBuilder<boolean>): Promise<boolean> {
  const { rows } = await sql<{ readonly holds: boolean }>`select ${condition} as holds`.execute(db)
  return rows[0]!.holds
}
