import { sql } from 'kysely'
import type { DeedFilter, DeedLine } from './brief-store.ts'
import { dayOf } from './moment.ts'
import { refreshLines } from './refresh-lines.ts'
import type { Db } from './write.ts'

/** See `BriefStore.deeds`. */
export async function listDeeds(db: Db, filter: DeedFilter): Promise<readonly DeedLine[]> {
  await refreshLines(db)
  const { types, factuality, reportedFrom, reportedTo, actors, limit } = filter
  const isBy = actors === undefined ? sql`true` : sql`d.actors && ${actors}::text[]`
  const { rows } = await sql<DeedLine>`
    select d.incident as id, d.type, d.mode, d.factuality, ${dayOf('d.day_from')} as from, ${dayOf('d.day_to')} as to,
      ${dayOf('d.reported')} as reported, d.actors, d.recipients, d.country
    from line_deeds d
    where d.type = any(${types}::text[]) and d.factuality = ${factuality}
      and d.reported between ${reportedFrom}::date and ${reportedTo}::date and ${isBy}
    order by d.weight desc, d.incident limit ${limit}
  `.execute(db)
  return rows
}
