import { type RawBuilder, sql } from 'kysely'
import { newestDay } from './incident-lines.ts'
import { lineConditions } from './line-conditions.ts'
import type { Counted, LineCounts, LineFilter, LineShape, PlaceCount, TimeCount } from './line-list.ts'
import { type LineTable, withLines } from './line-table.ts'
import type { Db } from './write.ts'

/** A map of more places shows nothing more. */
const MOST_PLACES = 3000
/** Times that are told apart, those of the most incidents. */
const MOST_TIMES = 5000
const MOST_VALUES = 60

/** See `IncidentStore.incidentShape`. */
export async function incidentShape(db: Db, filter: LineFilter): Promise<LineShape> {
  return withLines(db, filter, async (asked, table) => {
    const groups = await groupsOf(asked, table, lineConditions(filter))
    const places = groups.filter(isPlace)
    return {
      ...countsOf(groups),
      places: places.slice(0, MOST_PLACES).map(toPlace),
      more_places: Math.max(0, places.length - MOST_PLACES),
      times: timesOf(groups),
      countries: valuesOf(await choices(asked, table, filter, 'country', groups)),
      types: valuesOf(await choices(asked, table, filter, 'type', groups)),
      newest: await newestDay(asked, filter),
    }
  })
}

/** By what a row is grouped, as the database numbers it: a bit for each of place, time, types and countries that it is not. */
const BY = { place: 0b0111, time: 0b1011, type: 0b1101, country: 0b1110 } as const

interface Group {
  readonly by: number
  readonly lat: number | null
  readonly lon: number | null
  readonly radius_km: number | null
  readonly name: string | null
  readonly killed: number
  readonly day_from: string | null
  readonly day_to: string | null
  readonly values: readonly string[] | null
  readonly incidents: number
}

/** All groups of what fits, the most frequent first, in one look at it: a look for each would take four times as long. */
async function groupsOf(db: Db, { lines }: LineTable, fits: RawBuilder<boolean>): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select grouping(l.lat, l.day_from, l.types, l.countries) as by, l.lat, l.lon, l.radius_km, min(l.place) as name,
      coalesce(sum(l.killed), 0)::integer as killed, l.day_from, l.day_to, coalesce(l.types, l.countries) as values,
      count(*)::integer as incidents
    from ${sql.table(lines)} l where ${fits}
    group by grouping sets ((l.lat, l.lon, l.radius_km), (l.day_from, l.day_to), (l.types), (l.countries))
    order by incidents desc, l.lat, l.lon, l.day_from
  `.execute(db)
  return rows
}

type PlaceGroup = Group & { readonly lat: number; readonly lon: number }

function isPlace(group: Group): group is PlaceGroup {
  return group.by === BY.place && group.lat !== null && group.lon !== null
}

function toPlace({ name, lat, lon, radius_km, incidents, killed }: PlaceGroup): PlaceCount {
  return { name: name ?? '', lat, lon, radius_km, incidents, killed }
}

function countsOf(groups: readonly Group[]): LineCounts {
  const sum = (counted: readonly Group[]): number =>
    counted.reduce((all, { incidents }) => all + incidents, 0)
  return {
    total: sum(groups.filter(({ by }) => by === BY.type)),
    without_place: sum(groups.filter(({ by, lat }) => by === BY.place && lat === null)),
    without_day: sum(groups.filter(({ by, day_from }) => by === BY.time && day_from === null)),
  }
}

function timesOf(groups: readonly Group[]): readonly TimeCount[] {
  return groups
    .flatMap(({ by, day_from: from, day_to: to, incidents }) =>
      by === BY.time && from !== null && to !== null ? [{ from, to, incidents }] : [],
    )
    .slice(0, MOST_TIMES)
    .toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
}

type Valued = Pick<Group, 'values' | 'incidents'>

/** Who chose one country or type may want another: the others are counted as if none were chosen. */
async function choices(
  db: Db,
  { lines }: LineTable,
  filter: LineFilter,
  name: 'country' | 'type',
  groups: readonly Group[],
): Promise<readonly Valued[]> {
  if (filter[name] === undefined) return groups.filter(({ by }) => by === BY[name])
  const column = sql.ref(name === 'country' ? 'l.countries' : 'l.types')
  const { rows } = await sql<Valued>`
    select ${column} as values, count(*)::integer as incidents
    from ${sql.table(lines)} l where ${lineConditions({ ...filter, [name]: undefined })} group by ${column}
  `.execute(db)
  return rows
}

/** How many incidents have each value; one with two values counts for both. */
function valuesOf(groups: readonly Valued[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const { values, incidents } of groups)
    for (const value of values ?? []) counts.set(value, (counts.get(value) ?? 0) + incidents)
  return [...counts]
    .map(([value, incidents]) => ({ value, incidents }))
    .toSorted((a, b) => b.incidents - a.incidents || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
