import { groupBy } from '../link/group-by.ts'
import { isWithin } from '../model/area.ts'
import type { ValueColumn, LineColumns, LinePlace, LineTime } from './line-columns.ts'
import type { LineFilter, MemberTerm } from './line-list.ts'

/** The rows that fit a filter, in the order of the columns. `said`: the `seq` of the rows that have its words; null when it asks for none. */
export function lineMatches(
  columns: LineColumns,
  filter: LineFilter,
  said: ReadonlySet<number> | null,
): readonly number[] {
  const tests = [...valueTests(columns, filter), ...rowTests(columns, filter, said)]
  const found: number[] = []
  const { live } = columns
  for (let row = 0; row < live.length; row++)
    if (live[row] && tests.every((fits) => fits(row))) found.push(row)
  return found
}

type Test = (row: number) => boolean

/** Tests that look at each value that occurs once, and then at its number only. */
function valueTests({ by }: LineColumns, filter: LineFilter): readonly Test[] {
  const { members } = filter
  const tests = [
    ...listTests(by, filter),
    members === undefined ? null : memberTest(by, members),
    asksTime(filter) ? testOf(by.time, (time) => fitsTime(time, filter)) : null,
    asksPlace(filter) ? testOf(by.place, (place) => fitsPlace(place, filter)) : null,
  ]
  return tests.filter((test) => test !== null)
}

function listTests(by: LineColumns['by'], filter: LineFilter): readonly Test[] {
  const { type, factuality, harm, country, area, actor, outlet } = filter
  const asked: readonly (readonly [ValueColumn<readonly string[]>, readonly (string | undefined)[]])[] = [
    [by.types, [type]],
    [by.factualities, [factuality]],
    [by.harm, [harm]],
    [by.countries, [country]],
    [by.areas, [area?.toLowerCase()]],
    [by.actors, [actor, actor?.toLowerCase()]],
    [by.outlets, [outlet?.toLowerCase()]],
  ]
  return asked.flatMap(([column, values]): readonly Test[] => {
    const wanted = values.filter((value) => value !== undefined)
    return wanted.length === 0 ? [] : [testOf(column, (list) => wanted.some((value) => list.includes(value)))]
  })
}

function testOf<T>({ values, rows }: ValueColumn<T>, fits: (value: T) => boolean): Test {
  const known = values.map(fits)
  return (row) => known[rows[row]!]!
}

function rowTests(
  { ids, seqs, origins, confidences, disputed }: LineColumns,
  filter: LineFilter,
  said: ReadonlySet<number> | null,
): readonly Test[] {
  const wanted = filter.ids === undefined ? null : new Set(filter.ids)
  const tests: readonly (Test | null)[] = [
    said === null ? null : (row) => said.has(seqs[row]!),
    wanted === null ? null : (row) => wanted.has(ids[row]!),
    filter.origins === undefined ? null : (row) => origins[row]! >= filter.origins!,
    filter.confidence === undefined ? null : (row) => confidences[row]! >= filter.confidence!,
    filter.disputed === true ? (row) => disputed[row]! : null,
  ]
  return tests.filter((test) => test !== null)
}

function asksTime({ from, to, reportedFrom, reportedTo, lacks }: LineFilter): boolean {
  return [from, to, reportedFrom, reportedTo].some((day) => day !== undefined) || lacks === 'day'
}

function fitsTime({ day_from, day_to, published }: LineTime, filter: LineFilter): boolean {
  const { from, to, reportedFrom, reportedTo, lacks } = filter
  return (
    reaches(day_from ?? published, day_to ?? published, from, to) &&
    reaches(published, published, reportedFrom, reportedTo) &&
    (lacks !== 'day' || day_from === null)
  )
}

/** Whether days overlap others; unknown days overlap only what is open. */
function reaches(first: Day, last: Day, from: Day | undefined, to: Day | undefined): boolean {
  return (from == null || (last !== null && last >= from)) && (to == null || (first !== null && first <= to))
}

type Day = string | null

function asksPlace({ box, within, precision, lacks }: LineFilter): boolean {
  return [box, within, precision].some((one) => one !== undefined) || lacks === 'place'
}

function fitsPlace(place: LinePlace, { box, within, precision, lacks }: LineFilter): boolean {
  const { lat, lon } = place
  const isDrawn = lat !== null && lon !== null
  return (
    (precision === undefined || place.precision === precision) &&
    (box === undefined || (isDrawn && isInBox(lat, lon, box))) &&
    (within === undefined || (isDrawn && within.every((area) => isWithin({ lat, lon }, area)))) &&
    (lacks !== 'place' || lat === null)
  )
}

function isInBox(
  lat: number,
  lon: number,
  [west, south, east, north]: NonNullable<LineFilter['box']>,
): boolean {
  const isAcross = west > east
  return lat >= south && lat <= north && (isAcross ? lon >= west || lon <= east : lon >= west && lon <= east)
}

/** Whether one of the members is a party of the incident at its time; of what has no time, whether one is so whenever it was. */
function memberTest({ actors, time }: LineColumns['by'], members: readonly MemberTerm[]): Test {
  const terms = groupBy(members, ({ actor }) => actor)
  const termsOf = actors.values.map((list) => list.flatMap((actor) => terms.get(actor) ?? []))
  return (row) => {
    const own = termsOf[actors.rows[row]!]!
    if (own.length === 0) return false
    const { day_from, day_to, published } = time.values[time.rows[row]!]!
    return own.some(({ from, to }) => reaches(day_from ?? published, day_to ?? published, from, to))
  }
}
