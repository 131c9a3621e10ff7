import { type RawBuilder, sql } from 'kysely'
import type { LineFilter } from './line-list.ts'

/** What the line `l` of an incident must fit, all of it. */
export function lineConditions(filter: LineFilter): RawBuilder<boolean> {
  const all = [...bySaying(filter), ...byTime(filter), ...byPlace(filter), ...byStanding(filter)]
  const given = all.filter((condition) => condition !== null)
  return given.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(given, sql` and `)}`
}

type Conditions = readonly (RawBuilder<unknown> | null)[]

function bySaying({ text, actor, type, harm, factuality, outlet }: LineFilter): Conditions {
  return [
    text === undefined ? null : sql`l.words @@ websearch_to_tsquery('english', ${text})`,
    actor === undefined ? null : sql`l.actors && array[${actor}::text, lower(${actor})]`,
    type === undefined ? null : sql`${type} = any(l.types)`,
    harm === undefined ? null : sql`${harm} = any(l.harm)`,
    factuality === undefined ? null : sql`${factuality} = any(l.factualities)`,
    outlet === undefined ? null : sql`lower(${outlet}) = any(l.outlets)`,
  ]
}

function byTime({ from, to, reportedFrom, reportedTo }: LineFilter): Conditions {
  return [
    from === undefined ? null : sql`coalesce(l.day_to, l.published) >= ${from}`,
    to === undefined ? null : sql`coalesce(l.day_from, l.published) <= ${to}`,
    reportedFrom === undefined ? null : sql`l.published >= ${reportedFrom}`,
    reportedTo === undefined ? null : sql`l.published <= ${reportedTo}`,
  ]
}

function byPlace({ country, area, box, precision }: LineFilter): Conditions {
  return [
    country === undefined ? null : sql`${country} = any(l.countries)`,
    area === undefined ? null : sql`lower(${area}) = any(l.areas)`,
    precision === undefined ? null : sql`l.precision = ${precision}`,
    box === undefined ? null : within(box),
  ]
}

function within([west, south, east, north]: NonNullable<LineFilter['box']>): RawBuilder<boolean> {
  const isAcross = west > east
  const lon = isAcross ? sql`(l.lon >= ${west} or l.lon <= ${east})` : sql`l.lon between ${west} and ${east}`
  return sql<boolean>`${lon} and l.lat between ${south} and ${north}`
}

function byStanding({ ids, origins, disputed, lacks }: LineFilter): Conditions {
  return [
    ids === undefined ? null : sql`l.incident = any(${ids}::text[])`,
    origins === undefined ? null : sql`l.origins >= ${origins}`,
    disputed === true ? sql`l.is_disputed` : null,
    lacks === 'place' ? sql`l.lat is null` : null,
    lacks === 'day' ? sql`l.day_from is null` : null,
  ]
}
