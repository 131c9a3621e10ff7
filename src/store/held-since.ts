import { sql } from 'kysely'
import type { IncidentId } from '../model/incident.ts'
import { checkedMoment, heldAt } from './moment.ts'
import type { AsOf, Moment } from './store.ts'
import type { Db } from './write.ts'

/** The incidents of which the record held nothing until a moment. */
export async function heldSince(db: Db, moment: Moment, at: AsOf): Promise<ReadonlySet<IncidentId>> {
  const after = sql`${checkedMoment(moment)}::timestamptz`
  const { rows } = await sql<{ readonly incidents: readonly IncidentId[] | null }>`
    select json_agg(distinct m.incident) as incidents from incident_claims m
    where m.since > ${after} and ${heldAt('m', at)}
      and not exists (select from incident_claims e where e.incident = m.incident and e.since <= ${after})
  `.execute(db)
  return new Set(rows[0]!.incidents)
}
