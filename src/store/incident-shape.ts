import { countsOf, newestDay } from './incident-lines.ts'
import type { LineColumns, ValueColumn } from './line-columns.ts'
import type { Counted, LineFilter, LineShape, PlaceCount, TimeCount } from './line-list.ts'
import type { LineMemory } from './line-memory.ts'
import { type LineTable, lineTable } from './line-table.ts'
import type { Db } from './write.ts'

/** Places that are told apart, those of the most incidents. */
const MOST_PLACES = 20_000
/** Times that are told apart, those of the most incidents. */
const MOST_TIMES = 5000
const MOST_VALUES = 60

/** See `IncidentStore.incidentShape`. */
export async function incidentShape(db: Db, memory: LineMemory, filter: LineFilter): Promise<LineShape> {
  const newest = await newestDay(db, filter)
  const table = await lineTable(db, memory, filter)
  const { columns } = table
  const rows = table.fitting(filter)
  const places = placesOf(columns, rows)
  return {
    ...countsOf(columns, rows),
    places: places.slice(0, MOST_PLACES),
    more_places: Math.max(0, places.length - MOST_PLACES),
    times: timesOf(columns, rows),
    countries: choices(table, filter, 'country', rows),
    types: choices(table, filter, 'type', rows),
    newest,
  }
}

/** How many of the rows have each value, by the number of the value. */
function tally({ values, rows: numbers }: ValueColumn<unknown>, rows: readonly number[]): readonly number[] {
  const counts = values.map(() => 0)
  for (const row of rows) counts[numbers[row]!]!++
  return counts
}

function placesOf({ by: { place }, killed }: LineColumns, rows: readonly number[]): readonly PlaceCount[] {
  const dead = place.values.map(() => 0)
  for (const row of rows) dead[place.rows[row]!]! += Math.max(0, killed[row]!)
  const found = new Map<string, { -readonly [Name in keyof PlaceCount]: PlaceCount[Name] }>()
  for (const [number, incidents] of tally(place, rows).entries()) {
    const { name, lat, lon, radius_km } = place.values[number]!
    if (incidents === 0 || lat === null || lon === null) continue
    const key = `${lat} ${lon} ${radius_km}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { name, lat, lon, radius_km, incidents, killed: dead[number]! })
    else {
      known.incidents += incidents
      known.killed += dead[number]!
      if (name < known.name) known.name = name
    }
  }
  return [...found.values()].toSorted((a, b) => b.incidents - a.incidents || a.lat - b.lat || a.lon - b.lon)
}

function timesOf({ by: { time } }: LineColumns, rows: readonly number[]): readonly TimeCount[] {
  const found = new Map<string, { from: string; to: string; incidents: number }>()
  for (const [number, incidents] of tally(time, rows).entries()) {
    const { day_from: from, day_to: to } = time.values[number]!
    if (incidents === 0 || from === null || to === null) continue
    const key = `${from} ${to}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { from, to, incidents })
    else known.incidents += incidents
  }
  return [...found]
    .toSorted(([a, { incidents }], [b, other]) => other.incidents - incidents || (a < b ? -1 : 1))
    .slice(0, MOST_TIMES)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, count]) => count)
}

/** Who chose one country or type may want another: the others are counted as if none were chosen. */
function choices(
  { columns, fitting }: LineTable,
  filter: LineFilter,
  name: 'country' | 'type',
  rows: readonly number[],
): readonly Counted[] {
  const column = name === 'country' ? columns.by.countries : columns.by.types
  return valuesOf(column, filter[name] === undefined ? rows : fitting({ ...filter, [name]: undefined }))
}

/** How many incidents have each value; one with two values counts for both. */
function valuesOf(column: ValueColumn<readonly string[]>, rows: readonly number[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const [number, incidents] of tally(column, rows).entries())
    if (incidents > 0)
      for (const value of column.values[number]!) counts.set(value, (counts.get(value) ?? 0) + incidents)
  return [...counts]
    .map(([value, incidents]) => ({ value, incidents }))
    .toSorted((a, b) => b.incidents - a.incidents || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
