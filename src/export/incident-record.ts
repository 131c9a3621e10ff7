import type { IncidentLine } from '../link/consolidate/line.ts'
import type { Policy } from '../link/consolidate/policies.ts'
import type { Actor } from '../model/actor.ts'
import type { HarmKind } from '../model/harm.ts'
import { showRelation } from './show.ts'

/** A value of one field of a flat record. */
export type Cell = string | number | boolean | null | readonly string[]

/** An incident as one row of a table: its fields by the names of the columns, in their order. */
export type IncidentRecord = Readonly<Record<string, Cell>>

/** What all rows of one export share. */
export interface RecordOptions {
  /** By which policy the figures named `…_by_policy` are read. */
  readonly policy: Policy
  /** The moment of the record that is exported, ISO 8601. */
  readonly asOf: string
}

type Column = readonly [name: string, read: (line: IncidentLine, options: RecordOptions) => Cell]

/** Names, and in the same order the ids of the directory; an empty one where it has none. */
const partyColumns = (name: 'actors' | 'recipients'): readonly Column[] => [
  [name, (line) => line[name].map((party: Actor) => party.name)],
  [`${name}_ids`, (line) => line[name].map(({ entity }: Actor) => entity ?? '')],
]

const byPolicy = (kind: HarmKind): Column => [
  `${kind}_by_policy`,
  ({ tolls }, { policy }) => tolls[kind]?.[policy] ?? null,
]

const boundColumns = (kind: HarmKind): readonly Column[] => [
  ...(['low', 'best', 'high'] as const).map((bound): Column => [
    `${kind}_${bound}`,
    ({ tolls }) => tolls[kind]?.[bound] ?? null,
  ]),
  byPolicy(kind),
]

const COLUMNS: readonly Column[] = [
  ['incident_id', ({ id }) => id],
  ['date_from', ({ when }) => when?.from ?? null],
  ['date_to', ({ when }) => when?.to ?? null],
  ['date_precision', ({ when }) => when?.precision ?? null],
  ['first_reported', ({ published }) => published],
  ['last_reported', ({ last_published: last }) => last],
  ['place', ({ place }) => place?.name ?? null],
  ['place_relation', ({ place }) => (place?.relation ? showRelation(place.relation).trim() : null)],
  ['admin1', ({ place }) => place?.admin1 ?? null],
  ['country', ({ place }) => place?.country ?? null],
  ['latitude', ({ place }) => place?.lat ?? null],
  ['longitude', ({ place }) => place?.lon ?? null],
  ['place_precision', ({ place }) => place?.precision ?? null],
  ['radius_km', ({ place }) => place?.radius_km ?? null],
  ['place_id', ({ place }) => place?.gazetteer ?? null],
  ['type', ({ type }) => type],
  ['mode', ({ mode }) => mode],
  ['acled_sub_event', ({ acled }) => acled],
  ['factuality', ({ factuality }) => factuality],
  ...partyColumns('actors'),
  ...partyColumns('recipients'),
  ...boundColumns('killed'),
  ...boundColumns('injured'),
  byPolicy('captured'),
  byPolicy('missing'),
  byPolicy('displaced'),
  ['policy', (_line, { policy }) => policy],
  ['origins', ({ origins }) => origins],
  ['reports', ({ reports }) => reports],
  ['claims', ({ claims }) => claims],
  ['denials', ({ denials }) => denials],
  ['outlets', ({ outlets }) => outlets],
  ['disputed', ({ disputed }) => disputed],
  ['confidence', ({ confidence }) => confidence],
  ['sample', ({ sample }) => sample],
  ['as_of', (_line, { asOf }) => asOf],
]

/** The names of the columns, in their order. */
export const RECORD_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/**
 * The row of an incident: days as `YYYY-MM-DD`, degrees of WGS 84, kilometres, figures with the least and the greatest bound that
 * anyone gives and the best value between (UCDP's low, high and best), and the one that the policy reads. What is not told is null.
 */
export function recordOf(line: IncidentLine, options: RecordOptions): IncidentRecord {
  return Object.fromEntries(COLUMNS.map(([name, read]) => [name, read(line, options)]))
}
