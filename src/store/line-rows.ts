import { sql } from 'kysely'
import { type IncidentLine, lineOf } from '../link/consolidate/line.ts'
import { groupBy } from '../link/group-by.ts'
import type { ClaimId } from '../model/claim.ts'
import type { IncidentId } from '../model/incident.ts'
import type { Place } from '../model/place.ts'
import { partyKey } from '../model/party-key.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import type { LINE_LISTS, LineEntry, LineTime } from './line-columns.ts'
import { heldAt } from './moment.ts'
import type { AsOf, Moment } from './store.ts'
import { toldClaims } from './told-claims.ts'
import type { Db } from './write.ts'

type ListName = (typeof LINE_LISTS)[number]

/** A row of incident_lines but for its moment and number, with its words and the line that is shown. */
export type LineRow = Omit<LineEntry, 'seq' | ListName> &
  Readonly<Record<ListName, readonly string[]>> & {
    readonly reports: readonly string[]
    readonly words: string
    readonly line: IncidentLine
  }

/** The lines of these incidents, made from their claims; those without a claim in force are left out. */
export async function lineRows(db: Db, ids: readonly IncidentId[], at?: AsOf): Promise<readonly LineRow[]> {
  const { rows } = await sql<{ readonly claim: ClaimId; readonly incident: IncidentId }>`
    select m.claim, m.incident from incident_claims m where ${heldAt('m', at)} and m.incident = any(${ids}::text[])
  `.execute(db)
  const incidentOf = new Map(rows.map(({ claim, incident }) => [claim, incident]))
  const told = await toldClaims(db, [...incidentOf.keys()], at)
  const incidents = groupBy(told, ({ claim }) => incidentOf.get(claim.id)!)
  return [...incidents].map(([id, own]) => rowOf(lineOf(id, own), own))
}

function rowOf(line: IncidentLine, told: readonly ToldClaim[]): LineRow {
  return {
    incident: line.id,
    weight: line.weight,
    origins: line.origins,
    killed: columnOf(line.tolls.killed?.best ?? null),
    confidence: line.confidence,
    is_disputed: line.disputed.length > 0 || line.denials > 0,
    ...timeColumns(line),
    ...placeColumns(line.place),
    ...saidColumns(told),
    outlets: distinct(line.outlets.map((outlet) => outlet.toLowerCase())),
    reports: distinct(told.map(({ report }) => report.id)),
    words: distinct(told.map(({ passage }) => passage)).join('\n'),
    line,
  }
}

/** The greatest number that a column holds. */
const MOST = 2 ** 31 - 1

// A figure that a reader took from a date or a rate must not hide the whole record.
function columnOf(figure: number | null): number | null {
  return figure === null ? null : Math.min(MOST, Math.round(figure))
}

function timeColumns({ when, published, last_published }: IncidentLine): LineTime {
  const last = when?.to ?? published ?? ''
  return {
    // "in this century", "by 2050": what is told of days to come is as new as its report.
    day: last_published !== null && last > last_published ? last_published : last,
    day_from: when?.from ?? null,
    day_to: when?.to ?? null,
    published,
  }
}

function placeColumns(
  place: Place | null,
): Pick<LineRow, 'lat' | 'lon' | 'radius_km' | 'place' | 'precision'> {
  if (place === null) return { lat: null, lon: null, radius_km: null, place: null, precision: null }
  const { lat, lon, radius_km, name, precision } = place
  const isDrawn = lat !== null && lon !== null
  return { lat: isDrawn ? lat : null, lon: isDrawn ? lon : null, radius_km, place: name, precision }
}

/** What any of the claims says: a list must find an incident by each value that is reported of it. */
function saidColumns(told: readonly ToldClaim[]): Pick<LineRow, Exclude<ListName, 'outlets'>> {
  const events = told.map(({ claim }) => claim.event)
  const parties = events.flatMap(({ actors, recipients }) => [...actors, ...recipients])
  return {
    types: distinct(events.map(({ type }) => type)),
    factualities: distinct(told.map(({ claim }) => claim.factuality)),
    harm: distinct(events.flatMap(({ harm }) => harm.map(({ kind }) => kind))),
    countries: distinct(events.flatMap(({ place }) => place?.country ?? [])),
    areas: distinct(events.flatMap(({ place }) => place?.admin1?.toLowerCase() ?? [])),
    actors: distinct(parties.flatMap((party) => [partyKey(party) ?? [], party.name.toLowerCase()].flat())),
  }
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

/** A text search vector holds a megabyte at most. */
const MOST_WORDS = 200_000

/** Adds these lines to those that are kept. */
export async function insertLines(db: Db, rows: readonly LineRow[], at: Moment): Promise<void> {
  const json = JSON.stringify(rows)
  await sql`
    insert into incident_lines (incident, at, day, day_from, day_to, published, weight, origins, killed, confidence, lat, lon,
      radius_km, place, precision, is_disputed, types, factualities, harm, countries, areas, actors, outlets, reports, words)
    select incident, ${at}::timestamptz, day, day_from, day_to, published, weight, origins, killed, confidence, lat, lon,
      radius_km, place, precision, is_disputed, types, factualities, harm, countries, areas, actors, outlets, reports,
      to_tsvector('english', left(words, ${MOST_WORDS}))
    from jsonb_to_recordset(${json}::jsonb) as r(
      incident text, day text, day_from text, day_to text, published text, weight double precision, origins integer,
      killed integer, confidence double precision, lat double precision, lon double precision, radius_km double precision, place text,
      precision text, is_disputed boolean, types text[], factualities text[], harm text[], countries text[],
      areas text[], actors text[], outlets text[], reports text[], words text)
  `.execute(db)
  await sql`
    insert into line_bodies (incident, line)
    select incident, line from jsonb_to_recordset(${json}::jsonb) as r(incident text, line jsonb)
  `.execute(db)
}
