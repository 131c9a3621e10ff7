import { sql } from 'kysely'
import type { Db } from './write.ts'

const MOST = 1000

/**
 * Looks for memberships of incidents that no change of the record makes. They are derived and not in the log: what is wrong with them
 * `acta rebuild` mends.
 */
export async function verifyMemberships(
  db: Db,
  note: (what: string, problem: string) => void,
): Promise<void> {
  for (const { claim, problem } of await findings(db)) note(`claim ${claim}`, `${problem}: see acta rebuild`)
}

interface Finding {
  readonly claim: string
  readonly problem: string
}

async function findings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    (
      select claim, 'is in an incident and told by no report' as problem from incident_claims as m
      where until is null and not exists (select from told_claims t where t.claim = m.claim and t.until is null)
    ) union all (
      select claim, 'was in two incidents at once' from (
        select claim, since, until, lead(since) over (partition by claim order by since) as next from incident_claims
      ) as m where until < since or next < coalesce(until, 'infinity')
    ) union all (
      select t.claim, 'is in no incident, as others of its report are' from told_claims t
      where t.until is null and not exists (select from incident_claims m where m.claim = t.claim and m.until is null)
        and exists (
          select from told_claims o join incident_claims m on m.claim = o.claim and m.until is null
          where o.report = t.report and o.until is null)
    ) order by claim limit ${MOST}
  `.execute(db)
  return rows
}
