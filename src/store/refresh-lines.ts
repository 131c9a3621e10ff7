import { type RawBuilder, sql } from 'kysely'
import type { IncidentId } from '../model/incident.ts'
import { insertDeeds } from './line-deeds.ts'
import { insertLines, lineRows } from './line-rows.ts'
import type { Moment } from './store.ts'
import type { Db } from './write.ts'

/** Incidents that are summed up in one step. */
const BATCH = 400
/** Steps that one question waits for: the rest is for the next one. */
const STEPS = 4
// Any number but that of the writers: who sums up does not keep them waiting.
const LOCK = 7310_2025

/**
 * Sums up the incidents that changed since it was last done, some thousand at most, and gives how many are left. Lists ask for it
 * before they answer: so nothing that writes the record has to wait for sums.
 */
export async function refreshLines(db: Db): Promise<number> {
  for (let step = 0; step < STEPS; step++) {
    if (!(await isBehind(db))) return 0
    await refreshSome(db)
  }
  return countStale(db)
}

/** Words of an erased report go at once; what else told of its incidents is summed up when it is next asked for. */
export async function forgetLines(db: Db, report: string): Promise<void> {
  await sql`delete from incident_lines where reports @> array[${report}::text]`.execute(db)
  await sql`update lines_mark set at = 'epoch', forgotten = forgotten + 1`.execute(db)
}

async function isBehind(db: Db): Promise<boolean> {
  const { rows } = await sql<{ readonly behind: boolean }>`
    select (${LAST_CHANGE}) > at as behind from lines_mark
  `.execute(db)
  return rows[0]!.behind
}

async function refreshSome(db: Db): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
    const { rows } = await sql<{ readonly last: Moment; readonly is_first: boolean }>`
      select (${LAST_CHANGE})::text as last, at = 'epoch' as is_first from lines_mark
    `.execute(transaction)
    const { last, is_first } = rows[0]!
    const missing = is_first ? await idsOf(transaction, MISSING) : []
    const stale = missing.length > 0 ? missing : await idsOf(transaction, STALE)
    await sumUp(transaction, stale, last)
    if (stale.length < BATCH && missing.length === 0)
      await sql`update lines_mark set at = ${last}::timestamptz`.execute(transaction)
  })
}

/** Whatever changes an incident leaves one of these moments behind. Writers take turns: all that is older is there. */
const LAST_CHANGE = sql`
  select greatest(timestamptz 'epoch',
    (select max(since) from incident_claims), (select max(until) from incident_claims where until is not null),
    (select max(since) from told_claims), (select max(recorded_at) from copies))`

const MISSING = sql`
  select distinct m.incident from incident_claims m
  where m.until is null and not exists (select from incident_lines l where l.incident = m.incident)`

const STALE = sql`
  select touched.incident from (
    select incident, max(changed) as changed from (
      select m.incident, m.since as changed from incident_claims m, lines_mark where m.since > lines_mark.at
      union all
      select m.incident, m.until from incident_claims m, lines_mark where m.until > lines_mark.at
      union all
      select m.incident, t.since from lines_mark join told_claims t on t.since > lines_mark.at and t.until is null
        join incident_claims m on m.claim = t.claim and m.until is null
      union all
      select m.incident, c.recorded_at from lines_mark join copies c on c.recorded_at > lines_mark.at
        join told_claims t on t.report = c.report and t.until is null
        join incident_claims m on m.claim = t.claim and m.until is null
    ) as moves group by incident
  ) as touched
  left join incident_lines l on l.incident = touched.incident
  where l.at < touched.changed or (l.incident is null and exists (
    select from incident_claims m where m.incident = touched.incident and m.until is null))`

async function idsOf(db: Db, query: RawBuilder<unknown>): Promise<readonly IncidentId[]> {
  const { rows } = await sql<{ readonly incident: IncidentId }>`${query} limit ${BATCH}`.execute(db)
  return rows.map(({ incident }) => incident)
}

async function countStale(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly stale: number }>`
    select (case when (select at = 'epoch' from lines_mark) and exists (${MISSING})
      then (select count(*) from (${MISSING}) as missing)
      else (select count(*) from (${STALE}) as stale) end)::integer as stale
  `.execute(db)
  return rows[0]!.stale
}

async function sumUp(db: Db, ids: readonly IncidentId[], at: Moment): Promise<void> {
  if (ids.length === 0) return
  const rows = await lineRows(db, ids)
  await sql`delete from incident_lines where incident = any(${ids}::text[])`.execute(db)
  await insertLines(db, rows, at)
  await insertDeeds(db, rows)
  await noteDepartures(db, ids)
}

/** Which of these incidents have no line any more: who keeps lines in memory must hear of it. */
async function noteDepartures(db: Db, ids: readonly IncidentId[]): Promise<void> {
  await sql`
    delete from line_departures d using incident_lines l where l.incident = d.incident and d.incident = any(${ids}::text[])
  `.execute(db)
  await sql`
    insert into line_departures (incident)
    select asked.incident from unnest(${ids}::text[]) as asked(incident)
    where not exists (select from incident_lines l where l.incident = asked.incident)
    on conflict (incident) do update set seq = nextval('line_seq')
  `.execute(db)
}
