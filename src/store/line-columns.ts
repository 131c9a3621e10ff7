import type { IncidentId } from '../model/incident.ts'
import type { PlacePrecision } from '../model/place.ts'
import { Interned } from './interned.ts'

/** What lists filter, sort and count by: a row of incident_lines but for its words. Of lists each value is a line. */
export interface LineEntry {
  readonly incident: IncidentId
  /** Under which it was last summed up: it grows with each time. */
  readonly seq: number
  /** By which the newest come first: the last day that is told, or that of the report where none is told, or only one to come. */
  readonly day: string
  readonly day_from: string | null
  readonly day_to: string | null
  readonly published: string | null
  readonly weight: number
  readonly origins: number
  readonly killed: number | null
  readonly confidence: number
  readonly lat: number | null
  readonly lon: number | null
  readonly radius_km: number | null
  readonly place: string | null
  readonly precision: PlacePrecision | null
  readonly is_disputed: boolean
  readonly types: string
  readonly factualities: string
  readonly harm: string
  readonly countries: string
  readonly areas: string
  readonly actors: string
  readonly outlets: string
}

/** A place that some incidents share. */
export type LinePlace = Pick<LineEntry, 'lat' | 'lon' | 'radius_km' | 'precision'> & { readonly name: string }
/** When some incidents were, and were first reported. */
export type LineTime = Pick<LineEntry, 'day' | 'day_from' | 'day_to' | 'published'>

/** What each row has one of, by its number among the values that occur. */
interface Values {
  readonly place: LinePlace
  readonly time: LineTime
  readonly types: readonly string[]
  readonly factualities: readonly string[]
  readonly harm: readonly string[]
  readonly countries: readonly string[]
  readonly areas: readonly string[]
  readonly actors: readonly string[]
  readonly outlets: readonly string[]
}

/** A column of numbers of values, one a row. */
export interface ValueColumn<T> {
  readonly values: readonly T[]
  readonly rows: readonly number[]
}

class Shared<T> implements ValueColumn<T> {
  readonly rows: number[] = []
  readonly #interned = new Interned<T>()

  get values(): readonly T[] {
    return this.#interned.values
  }

  add(key: string, make: () => T): void {
    this.rows.push(this.#interned.numberOf(key, make))
  }
}

type SharedColumns = { readonly [Name in keyof Values]: Shared<Values[Name]> }

function sharedColumns(): SharedColumns {
  return {
    place: new Shared(),
    time: new Shared(),
    types: new Shared(),
    factualities: new Shared(),
    harm: new Shared(),
    countries: new Shared(),
    areas: new Shared(),
    actors: new Shared(),
    outlets: new Shared(),
  }
}

/** The columns of lists. */
export const LINE_LISTS = [
  'types',
  'factualities',
  'harm',
  'countries',
  'areas',
  'actors',
  'outlets',
] as const

/**
 * The lines of all incidents in memory, a column a field: a filter looks at each value that occurs once, and at a hundred thousand rows in a
 * few milliseconds. Rows are added; of an incident the last counts.
 */
export class LineColumns {
  readonly ids: IncidentId[] = []
  readonly seqs: number[] = []
  readonly weights: number[] = []
  readonly origins: number[] = []
  /** -1 where no figure is told. */
  readonly killed: number[] = []
  readonly confidences: number[] = []
  readonly disputed: boolean[] = []
  /** Whether the row is the last of its incident. */
  readonly live: boolean[] = []
  readonly #shared = sharedColumns()
  readonly #rowOf = new Map<IncidentId, number>()

  get by(): { readonly [Name in keyof Values]: ValueColumn<Values[Name]> } {
    return this.#shared
  }

  /** The row of an incident. */
  rowOf(id: IncidentId): number | undefined {
    return this.#rowOf.get(id)
  }

  /** Whether so many rows are of the past that it is time to read all anew. */
  get isWorn(): boolean {
    return this.ids.length > 2 * this.#rowOf.size + 10_000
  }

  put(entry: LineEntry): void {
    this.drop(entry.incident)
    this.#rowOf.set(entry.incident, this.ids.length)
    this.ids.push(entry.incident)
    this.seqs.push(entry.seq)
    this.weights.push(entry.weight)
    this.origins.push(entry.origins)
    this.killed.push(entry.killed ?? -1)
    this.confidences.push(entry.confidence)
    this.disputed.push(entry.is_disputed)
    this.live.push(true)
    const { day, day_from, day_to, published, lat, lon, radius_km, place: name, precision } = entry
    const { place, time } = this.#shared
    time.add(`${day} ${day_from} ${day_to} ${published}`, () => ({ day, day_from, day_to, published }))
    place.add(`${lat} ${lon} ${radius_km} ${precision} ${name}`, () => ({
      lat,
      lon,
      radius_km,
      precision,
      name: name ?? '',
    }))
    for (const list of LINE_LISTS) this.#shared[list].add(entry[list], () => valuesOf(entry[list]))
  }

  drop(id: IncidentId): void {
    const row = this.#rowOf.get(id)
    if (row === undefined) return
    this.live[row] = false
    this.#rowOf.delete(id)
  }
}

function valuesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('\n')
}
