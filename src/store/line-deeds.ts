import { sql } from 'kysely'
import type { IncidentLine } from '../link/consolidate/line.ts'
import type { Actor } from '../model/actor.ts'
import { partyKey } from '../model/party-key.ts'
import type { LineRow } from './line-rows.ts'
import type { Db } from './write.ts'

/** Adds what briefs count and follow of these incidents; of one that no report dates nothing can be counted. */
export async function insertDeeds(db: Db, rows: readonly LineRow[]): Promise<void> {
  const deeds = rows.filter(({ line }) => line.published !== null).map(deedOf)
  await sql`
    insert into line_deeds (incident, reported, day_from, day_to, is_asserted, type, mode, factuality, types, weight, country, area,
      actors, recipients)
    select incident, reported, day_from, day_to, is_asserted, type, mode, factuality, types, weight, country, area, actors, recipients
    from jsonb_to_recordset(${JSON.stringify(deeds)}::jsonb) as r(
      incident text, reported date, day_from date, day_to date, is_asserted boolean, type text, mode text, factuality text,
      types text[], weight double precision, country text, area text, actors text[], recipients text[])
  `.execute(db)
}

function deedOf({ line, types }: LineRow): Readonly<Record<string, unknown>> {
  return {
    incident: line.id,
    reported: line.published,
    day_from: line.when?.from ?? null,
    day_to: line.when?.to ?? null,
    is_asserted: line.factuality === 'asserted',
    type: line.type,
    mode: line.mode,
    factuality: line.factuality,
    types,
    weight: line.weight,
    country: line.place?.country ?? null,
    area: line.place?.admin1 ?? null,
    ...partiesOf(line),
  }
}

/** Where reports differ on who did it, only what most of them say is counted: rivals did not all do it. */
function partiesOf({
  actors,
  recipients,
  disputed,
}: IncidentLine): Readonly<Record<string, readonly string[]>> {
  return {
    actors: keysOf(disputed.includes('actors') ? actors.slice(0, 1) : actors),
    recipients: keysOf(recipients),
  }
}

/** Sorted, so that the same parties are one group. */
function keysOf(parties: readonly Actor[]): readonly string[] {
  return [...new Set(parties.flatMap((party) => partyKey(party) ?? []))].toSorted()
}
