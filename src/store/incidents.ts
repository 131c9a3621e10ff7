import { type RawBuilder, sql } from 'kysely'
import type { ClaimId } from '../model/claim.ts'
import type { EventType } from '../model/codebook.ts'
import type { IncidentId } from '../model/incident.ts'
import { copyOf } from './heads.ts'
import { linksOf } from './links.ts'
import { heldAt, momentOf } from './moment.ts'
import type { AsOf, IncidentDetail, IncidentFilter, IncidentList, IncidentSummary, Moment } from './store.ts'
import { toldClaims } from './told-claims.ts'
import type { Db } from './write.ts'

/** See `IncidentStore.incident`. */
export async function findIncident(
  db: Db,
  id: IncidentId | ClaimId,
  at?: AsOf,
): Promise<IncidentDetail | null> {
  const incident = await incidentNamed(db, id, at)
  if (incident === null) return null
  const [told, links] = await Promise.all([
    toldClaims(db, incident.claims, at),
    linksOf(db, incident.claims, at),
  ])
  return { ...incident, told, links }
}

async function incidentNamed(db: Db, id: string, at?: AsOf): Promise<IncidentDetail | null> {
  const { rows } = await sql<IncidentDetail>`
    select m.incident as id, array_agg(m.claim order by m.claim) as claims from incident_claims m
    where ${heldAt('m', at)} and m.incident = (
      select incident from (
        select incident, 1 as rank from incident_claims named where named.incident = ${id} and ${heldAt('named', at)}
        union all
        select incident, 2 as rank from incident_claims first where first.claim = ${id} and ${heldAt('first', at)}
      ) as found order by rank limit 1)
    group by m.incident
  `.execute(db)
  return rows[0] ?? null
}

/** See `IncidentStore.incidents`. */
export async function listIncidents(db: Db, filter: IncidentFilter = {}): Promise<IncidentList> {
  const { limit = null, offset = 0 } = filter
  const { rows } = await sql<{ readonly total: number; readonly ids: readonly IncidentId[] }>`
    with fitting as materialized (
      select m.incident, max(coalesce(t.day_to, t.published)) as day
      from told_claims t join incident_claims m on m.claim = t.claim
      where ${sql.join(conditions(filter), sql` and `)}
      group by m.incident
    )
    select (select count(*)::integer from fitting) as total, array(
      select incident from fitting order by day desc nulls last, incident limit ${limit}::bigint offset ${offset}::bigint
    ) as ids
  `.execute(db)
  const { total, ids } = rows[0]!
  return { total, incidents: await summaries(db, ids, filter) }
}

/** What one claim must fit, all of it. */
function conditions(filter: IncidentFilter): readonly RawBuilder<unknown>[] {
  const { ids, text, from, to, country, admin1, actor, type, harm, factuality, outlet, minConfidence } =
    filter
  const day = sql`coalesce(t.day_to, t.published)`
  return [
    heldAt('t', filter),
    heldAt('m', filter),
    ids === undefined ? null : sql`m.incident = any(${ids}::text[])`,
    text === undefined
      ? null
      : sql`to_tsvector('english', t.passage) @@ websearch_to_tsquery('english', ${text})`,
    from === undefined ? null : sql`${day} >= ${from}`,
    to === undefined ? null : sql`coalesce(t.day_from, t.published) <= ${to}`,
    country === undefined ? null : sql`t.country = ${country}`,
    admin1 === undefined ? null : sql`lower(t.admin1) = lower(${admin1})`,
    actor === undefined ? null : sql`t.actors && array[${actor}::text, lower(${actor})]`,
    type === undefined ? null : sql`t.type = ${type}`,
    harm === undefined ? null : sql`${harm} = any(t.harm)`,
    factuality === undefined ? null : sql`t.factuality = ${factuality}`,
    outlet === undefined ? null : sql`lower(t.outlet) = lower(${outlet})`,
    minConfidence === undefined ? null : sql`t.confidence >= ${minConfidence}`,
  ].filter((condition) => condition !== null)
}

interface MemberRow {
  readonly incident: IncidentId
  readonly report: string
  readonly is_origin: boolean
  readonly from: string | null
  readonly to: string | null
  readonly published: string | null
  readonly type: EventType
  readonly country: string | null
  readonly place: string | null
  readonly outlet: string | null
  readonly confidence: number
  readonly first: Moment
}

async function summaries(db: Db, ids: readonly IncidentId[], at: AsOf): Promise<readonly IncidentSummary[]> {
  const { rows } = await sql<MemberRow>`
    select m.incident, t.report, ${copyOf('t.report', at)} is null as is_origin, t.day_from as "from", t.day_to as "to",
      t.published, t.type, t.country, c.body #>> '{event,place,name}' as place, t.outlet, t.confidence, began.first
    from incident_claims m
    join told_claims t on t.claim = m.claim
    join claims c on c.reading = t.reading and c.ordinal = t.ordinal
    join (
      select ever.incident, ${momentOf('since')} as first from (
        select incident, min(since) as since from incident_claims where incident = any(${ids}::text[]) group by incident
      ) as ever
    ) as began on began.incident = m.incident
    where m.incident = any(${ids}::text[]) and ${heldAt('m', at)} and ${heldAt('t', at)}
    order by t.claim
  `.execute(db)
  const members = new Map<IncidentId, MemberRow[]>(ids.map((id) => [id, []]))
  for (const row of rows) members.get(row.incident)!.push(row)
  return ids.map((id) => summary(id, members.get(id) ?? []))
}

function summary(id: IncidentId, members: readonly MemberRow[]): IncidentSummary {
  const reports = new Map(members.map((member) => [member.report, member]))
  return {
    id,
    claims: members.length,
    reports: reports.size,
    origins: [...reports.values()].filter(({ is_origin }) => is_origin).length,
    from: least(members.map(({ from }) => from)),
    to: least(
      members.map(({ to }) => to),
      -1,
    ),
    published: least(members.map(({ published }) => published)),
    types: byFrequency(members.map(({ type }) => type)),
    countries: byFrequency(members.map(({ country }) => country)),
    places: byFrequency(members.map(({ place }) => place)),
    outlets: byFrequency([...reports.values()].map(({ outlet }) => outlet)),
    confidence: Math.max(...members.map(({ confidence }) => confidence)),
    recorded_at: members[0]!.first,
  }
}

function least(days: readonly (string | null)[], sign = 1): string | null {
  return days.filter((day) => day !== null).toSorted((a, b) => sign * (a < b ? -1 : 1))[0] ?? null
}

/** The most frequent first, each once; of equals the first. */
function byFrequency<T extends string>(values: readonly (T | null)[]): readonly T[] {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
}
