import type { Map as MapLibreMap } from 'maplibre-gl'
import { countries } from '../places/basemap.ts'
import { countryLabels } from '../places/country-labels.ts'
import { addWorld, emptyMap, watchColours } from '../places/empty-map.ts'
import { labelLayer } from '../places/map-labels.ts'
import { type Area, boundsOfArea } from './area.ts'
import { type AreaLayer, areaLayer } from './area-layer.ts'
import { explorePlaces, type PlacePosition } from './explore-places.ts'
import { type Corners, type Places, viewOf } from './places.ts'

/** The map of Explore. */
export interface ExploreMap {
  /** Shows other places; `fit` brings all of them into view. */
  show(places: Places, fit: boolean): void
  /** Lights the place at that position; null for none. */
  light(at: PlacePosition | null): void
  /** What is in view. */
  corners(): Corners
  /** The area that is asked about, and drawing one. */
  readonly area: AreaLayer
}

/**
 * Draws a map into `box` until `gone` is aborted. Each place is a disc of its true radius, or of very many a cell of a grid; a count stands for what is too near to be
 * told apart, and `onChoose` is told the places (their indexes) of a count that is pressed. Rejects when the browser has no WebGL.
 */
export async function drawExploreMap(
  box: HTMLElement,
  { places, area: asked }: { readonly places: Places; readonly area: Area | null },
  onChoose: (places: readonly number[]) => void,
  gone: AbortSignal,
): Promise<ExploreMap> {
  const world = await countries()
  gone.throwIfAborted()
  const map = emptyMap(box, asked === null ? viewOf(places) : boundsOfArea(asked))
  gone.addEventListener('abort', () => map.remove())
  await map.once('load')
  gone.throwIfAborted()
  addWorld(map, box, world)
  watchColours(map, box, gone)
  labelLayer(map, box, countryLabels(world), gone)
  const drawn = explorePlaces(map, box, onChoose, gone)
  drawn.show(places)
  const area = areaLayer(map, box, gone)
  area.show(asked)
  return {
    show: (next, fit) => {
      drawn.show(next)
      if (fit && next.lat.length > 0) map.fitBounds(viewOf(next), { padding: 48, maxZoom: 8, duration: 0 })
    },
    light: drawn.light,
    corners: () => cornersOf(map),
    area,
  }
}

function cornersOf(map: MapLibreMap): Corners {
  const bounds = map.getBounds()
  const isWhole = bounds.getEast() - bounds.getWest() >= 360
  const [west, east] = isWhole ? [-180, 180] : [wrap(bounds.getWest()), wrap(bounds.getEast())]
  return [west, round(bounds.getSouth()), east, round(bounds.getNorth())]
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

// A map that was moved around the world counts on past 180.
function wrap(lon: number): number {
  return round(((((lon + 180) % 360) + 360) % 360) - 180)
}
