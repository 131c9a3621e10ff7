import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import { countries } from '../places/basemap.ts'
import { countryLabels } from '../places/country-labels.ts'
import { addWorld, emptyMap, watchColours } from '../places/empty-map.ts'
import { labelLayer } from '../places/map-labels.ts'
import { boundsOf, discsOf } from '../places/map-sources.ts'
import { clusterLayer } from './cluster-layer.ts'

/** Places with the number of incidents at each. */
export type Places = IncidentShape['places']

/** West, south, east, north in degrees. */
export type Corners = readonly [number, number, number, number]

/** The map of Explore. */
export interface ExploreMap {
  /** Shows other places; `fit` brings all of them into view. */
  show(places: Places, fit: boolean): void
  /** Lights the place at that position; null for none. */
  light(at: { readonly lat: number; readonly lon: number } | null): void
  /** What is in view. */
  corners(): Corners
}

/**
 * Draws a map into `box` until `gone` is aborted. Each place is a disc of its true radius; a count stands for what is too near to be
 * told apart, and `onChoose` is told the places of a count that is pressed. Rejects when the browser has no WebGL.
 */
export async function drawExploreMap(
  box: HTMLElement,
  places: Places,
  onChoose: (places: Places) => void,
  gone: AbortSignal,
): Promise<ExploreMap> {
  const world = await countries()
  gone.throwIfAborted()
  const map = emptyMap(box, boundsFor(places))
  gone.addEventListener('abort', () => map.remove())
  await map.once('load')
  gone.throwIfAborted()
  addWorld(map, box, world)
  watchColours(map, box, gone)
  labelLayer(map, box, countryLabels(world), gone)
  const counts = clusterLayer(map, box, onChoose, gone)
  let shown: Places = []
  let lit: number | null = null
  const show = (next: Places): void => {
    shown = next
    lit = null
    map.getSource<GeoJSONSource>('discs')?.setData(discsOf(next.map((place) => ({ place }))))
    counts.show(next)
  }
  show(places)
  return {
    show: (next, fit) => {
      show(next)
      if (fit && next.length > 0) map.fitBounds(boundsFor(next), { padding: 48, maxZoom: 8, duration: 0 })
    },
    light: (at) => {
      if (lit !== null) map.setFeatureState({ source: 'discs', id: lit }, { lit: false })
      const found = at === null ? -1 : shown.findIndex(({ lat, lon }) => lat === at.lat && lon === at.lon)
      lit = found < 0 ? null : found
      if (lit !== null) map.setFeatureState({ source: 'discs', id: lit }, { lit: true })
      counts.light(lit)
    },
    corners: () => cornersOf(map),
  }
}

function boundsFor(places: Places): [number, number, number, number] {
  // A record without places shows the inhabited world.
  return places.length === 0 ? [-100, -35, 150, 60] : boundsOf(places.map((place) => ({ place })))
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
