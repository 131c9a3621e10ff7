import { type RawBuilder, sql } from 'kysely'
import { countLines, newestDay } from './incident-lines.ts'
import { lineConditions } from './line-conditions.ts'
import type { Counted, LineFilter, LineShape, PlaceCount, TimeCount } from './line-list.ts'
import { withLines } from './line-table.ts'
import type { Db } from './write.ts'

/** A map of more places shows nothing more. */
const MOST_PLACES = 3000
/** Times that are told apart, those of the most incidents. */
const MOST_TIMES = 5000
const MOST_VALUES = 60

/** See `IncidentStore.incidentShape`. */
export async function incidentShape(db: Db, filter: LineFilter): Promise<LineShape> {
  return withLines(db, filter, async (asked, table) => {
    const fits = lineConditions(filter)
    const from = sql`${sql.table(table.name)} l where ${fits}`
    const places = await placesIn(asked, from)
    return {
      ...(await countLines(asked, table, fits)),
      places: places.map(({ name, lat, lon, radius_km, incidents, killed }) => {
        return { name, lat, lon, radius_km, incidents, killed }
      }),
      more_places: Math.max(0, (places[0]?.all ?? 0) - MOST_PLACES),
      times: await timesIn(asked, from),
      countries: await valuesIn(asked, from, sql`l.countries`),
      types: await valuesIn(asked, from, sql`l.types`),
      newest: await newestDay(asked, filter),
    }
  })
}

async function placesIn(
  db: Db,
  from: RawBuilder<unknown>,
): Promise<readonly (PlaceCount & { readonly all: number })[]> {
  const { rows } = await sql<PlaceCount & { readonly all: number }>`
    select min(l.place) as name, l.lat, l.lon, l.radius_km, count(*)::integer as incidents,
      coalesce(sum(l.killed), 0)::integer as killed, (count(*) over ())::integer as "all"
    from ${from} and l.lat is not null
    group by l.lat, l.lon, l.radius_km order by incidents desc, l.lat, l.lon limit ${MOST_PLACES}
  `.execute(db)
  return rows
}

async function timesIn(db: Db, from: RawBuilder<unknown>): Promise<readonly TimeCount[]> {
  const { rows } = await sql<TimeCount>`
    select * from (
      select l.day_from as "from", l.day_to as "to", count(*)::integer as incidents
      from ${from} and l.day_from is not null group by l.day_from, l.day_to
      order by incidents desc, l.day_from limit ${MOST_TIMES}
    ) as most order by "from", "to"
  `.execute(db)
  return rows
}

async function valuesIn(
  db: Db,
  from: RawBuilder<unknown>,
  column: RawBuilder<unknown>,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select value, count(*)::integer as incidents
    from (select unnest(${column}) as value from ${from}) as told
    group by value order by incidents desc, value limit ${MOST_VALUES}
  `.execute(db)
  return rows
}
