import type { IncidentShape } from '../../api/wire-incidents.ts'

/** Places with the number of incidents at each, column by column; a place is an index. */
export type Places = IncidentShape['places']

/** Where counts stand. */
export type Spots = Pick<Places, 'lat' | 'lon' | 'incidents'>

/** West, south, east, north in degrees. */
export type Corners = readonly [number, number, number, number]

/** Degrees about a place that hold nothing but it. */
const MARGIN = 0.0005

/** The smallest box around some places, as the address holds it. */
export function boxOf({ lat, lon }: Places, some: readonly number[]): string {
  const lats = some.map((place) => lat[place]!)
  const lons = some.map((place) => lon[place]!)
  const corners = [
    Math.min(...lons) - MARGIN,
    Math.min(...lats) - MARGIN,
    Math.max(...lons) + MARGIN,
    Math.max(...lats) + MARGIN,
  ]
  return corners.map((degrees) => Number(degrees.toFixed(4))).join(',')
}

/** A place wider than this does not widen the view: a report of one town in Iraq should not show half of Asia. */
const WIDEST_KM = 120
const KM_A_DEGREE = 111.195
/** Room about a place that is drawn small. */
const LEAST_KM = 30
/** The inhabited world. */
const WORLD: Corners = [-100, -35, 150, 60]

function isNarrow(km: number | null): boolean {
  return (km ?? 0) <= WIDEST_KM
}

/** What a map shows of these places first. */
export function viewOf({ lat, lon, radius_km }: Places): [number, number, number, number] {
  const someNarrow = radius_km.some(isNarrow)
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [place, y] of lat.entries()) {
    const km = radius_km[place] ?? null
    if (someNarrow && !isNarrow(km)) continue
    const up = Math.max(LEAST_KM, km ?? 0) / KM_A_DEGREE
    const aside = up / Math.max(0.1, Math.cos((y * Math.PI) / 180))
    const x = lon[place]!
    ;[west, east] = [Math.min(west, x - aside), Math.max(east, x + aside)]
    ;[south, north] = [Math.min(south, y - up), Math.max(north, y + up)]
  }
  return west > east ? [...WORLD] : [west, Math.max(-85, south), east, Math.min(85, north)]
}
