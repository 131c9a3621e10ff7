import type { Map as MapLibreMap } from 'maplibre-gl'
import { clusterLayer } from './cluster-layer.ts'
import { hexagonLayer } from './hexagon-layer.ts'
import type { Hexagon } from './hexagons.ts'
import { placeLayer } from './place-layer.ts'
import type { Places, Spots } from './places.ts'

/** Where a place is, in degrees. */
export interface PlacePosition {
  readonly lat: number
  readonly lon: number
}

/** The places of a map, with their counts. */
export interface ExplorePlaces {
  show(places: Places): void
  /** Lights the place at that position; null for none. */
  light(at: PlacePosition | null): void
}

/** More incidents, or more places, than these are too many to tell discs apart: cells show how many they are. */
const MOST_INCIDENTS = 20_000
const MOST_PLACES = 3000

/** Draws places as discs, or very many as cells of a grid, and counts over them; `onChoose` is told the places of a count that is pressed. */
export function explorePlaces(
  map: MapLibreMap,
  box: HTMLElement,
  onChoose: (places: readonly number[]) => void,
  gone: AbortSignal,
): ExplorePlaces {
  let [shown, cells]: readonly [Places | null, readonly Hexagon[] | null] = [null, null]
  const choose = (some: readonly number[]): void =>
    onChoose(cells === null ? some : some.flatMap((cell) => cells?.[cell]?.places ?? []))
  const counts = clusterLayer(map, box, choose, gone)
  const showCells = (next: readonly Hexagon[] | null): void => {
    cells = next
    if (next !== null) counts.show(spotsOf(next))
  }
  const hexagons = hexagonLayer(map, box, showCells, gone)
  const discs = placeLayer(map, box, gone)
  return {
    show: (next) => {
      shown = next
      const dense = isDense(next)
      discs.show(dense ? null : next)
      void hexagons.show(dense ? next : null)
      if (!dense) counts.show(next)
    },
    light: (at) => {
      const place = at === null || shown === null || cells !== null ? null : indexAt(shown, at)
      discs.light(place)
      counts.light(place)
    },
  }
}

function isDense({ incidents }: Places): boolean {
  return incidents.length > MOST_PLACES || incidents.reduce((sum, one) => sum + one, 0) > MOST_INCIDENTS
}

/** Degrees that positions are told to. */
const EXACT = 0.0001

function indexAt({ lat: lats, lon: lons }: Places, { lat, lon }: PlacePosition): number | null {
  const found = lats.findIndex((y, i) => Math.abs(y - lat) < EXACT && Math.abs(lons[i]! - lon) < EXACT)
  return found < 0 ? null : found
}

function spotsOf(cells: readonly Hexagon[]): Spots {
  return {
    lat: cells.map(({ lat }) => lat),
    lon: cells.map(({ lon }) => lon),
    incidents: cells.map(({ incidents }) => incidents),
  }
}
