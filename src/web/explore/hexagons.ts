import { cellToBoundary, cellToLatLng, getResolution, latLngToCell } from 'h3-js'
import type { Places } from './places.ts'

/** A cell of the H3 grid and what lies in it. */
export interface Hexagon {
  readonly lat: number
  readonly lon: number
  /** Longitude and latitude of the corners, the first once more at the end. */
  readonly corners: readonly (readonly [number, number])[]
  readonly incidents: number
  /** Indexes of the places. */
  readonly places: readonly number[]
}

/** Average edge of a cell of resolution 0; each next one is smaller by the root of seven (h3geo.org, table of cell statistics). */
const EDGE_KM = 1281
const STEP = Math.sqrt(7)
const FINEST = 9

/** The resolution whose cells have about that edge. */
export function resolutionOf(edgeKm: number): number {
  const steps = Math.log(EDGE_KM / Math.max(0.001, edgeKm)) / Math.log(STEP)
  return Math.min(FINEST, Math.max(0, Math.round(steps)))
}

/**
 * Places gathered in cells of a resolution, the coarsest cells first. A place that is less exactly known lies in a coarser cell: none is
 * shown more exactly than it is told.
 */
export function hexagons({ lat, lon, radius_km, incidents }: Places, resolution: number): readonly Hexagon[] {
  const cells = new Map<string, number[]>()
  for (const [place, north] of lat.entries()) {
    const own = Math.min(resolution, resolutionOf(radius_km[place] ?? 0))
    const cell = latLngToCell(north, lon[place]!, own)
    const known = cells.get(cell)
    if (known === undefined) cells.set(cell, [place])
    else known.push(place)
  }
  return [...cells]
    .toSorted(([a], [b]) => getResolution(a) - getResolution(b))
    .map(([cell, places]) => hexagonOf(cell, places, incidents))
}

function hexagonOf(cell: string, places: readonly number[], incidents: readonly number[]): Hexagon {
  const [lat, lon] = cellToLatLng(cell)
  const corners = cellToBoundary(cell, true).map(([x, y]) => [nearest(x, lon), y] as const)
  return { lat, lon, corners, places, incidents: places.reduce((sum, place) => sum + incidents[place]!, 0) }
}

// A cell over the line of dates would else span the world.
function nearest(x: number, lon: number): number {
  if (x - lon > 180) return x - 360
  return lon - x > 180 ? x + 360 : x
}
