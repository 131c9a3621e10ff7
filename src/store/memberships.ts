import { sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { heldAt } from './moment.ts'
import type { AsOf, Moment } from './store.ts'
import type { Db, Write } from './write.ts'
import { mark as lastChange, writing } from './write.ts'

/** Puts each claim of these incidents into its incident and out of any other, from now on. */
export async function moveClaims({ db, at }: Write, incidents: readonly Incident[]): Promise<void> {
  if (incidents.length === 0) return
  const rows = rowsOf(incidents)
  const [claims, ids] = [rows.map(({ claim }) => claim), rows.map(({ incident }) => incident)]
  // A claim is in one incident at a time: all that leave have left, and are counted, before the first goes in.
  await sql`
    with moved as (
      select claim, incident from unnest(${claims}::text[], ${ids}::text[]) as moved(claim, incident)
      where not exists (
        select from incident_claims m where m.claim = moved.claim and m.incident = moved.incident and m.until is null)
    ), gone as (
      update incident_claims as m set until = ${at}::timestamptz from moved
      where m.claim = moved.claim and m.until is null
      returning m.claim
    ), counted as (select count(*) from gone)
    insert into incident_claims (claim, incident, since)
    select claim, incident, ${at}::timestamptz from counted cross join moved
  `.execute(db)
}

function rowsOf(incidents: readonly Incident[]): readonly { claim: ClaimId; incident: string }[] {
  return incidents.flatMap(({ id, claims }) => claims.map((claim) => ({ claim, incident: id })))
}

/** See `IncidentStore.incidentsOf`. */
export async function incidentsOf(
  db: Db,
  claims: readonly ClaimId[],
  at?: AsOf,
): Promise<readonly Incident[]> {
  const { rows } = await sql<Incident>`
    select m.incident as id, array_agg(m.claim order by m.claim) as claims
    from incident_claims m
    where ${heldAt('m', at)} and m.incident in (
      select mine.incident from incident_claims mine where mine.claim = any(${claims}::text[]) and ${heldAt('mine', at)})
    group by m.incident order by m.incident
  `.execute(db)
  return rows
}

/** See `IncidentStore.replaceIncidents`. */
export async function replaceIncidents(
  db: Db,
  incidents: readonly Incident[],
  mark: Moment,
): Promise<boolean> {
  return writing(db, async (write) => {
    if ((await lastChange(write.db)) !== mark) return false
    await moveClaims(write, incidents)
    await sql`
      update incident_claims as m set until = ${write.at}::timestamptz
      where m.until is null and not exists (
        select from jsonb_to_recordset(${JSON.stringify(rowsOf(incidents))}::jsonb) as kept(claim text)
        where kept.claim = m.claim)
    `.execute(write.db)
    return true
  })
}
