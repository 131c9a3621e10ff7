import { Map as MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
// MapLibre looks for its worker beside its own file, where a bundle has none.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { countries } from './basemap.ts'
import { countryLabels } from './country-labels.ts'
import { mapColours, watchTheme } from './map-colours.ts'
import type { MapLabel } from './map-label.ts'
import { labelLayer } from './map-labels.ts'
import { mapLayers } from './map-layers.ts'
import { boundsOf, discsOf } from './map-sources.ts'
import { placeLabels } from './place-labels.ts'
import type { DrawnPlace } from './report-place.ts'

setWorkerUrl(workerUrl)

/** A map on the page. */
export interface DrawnMap {
  /** Shows the places of one claim (by number, 0 = none) before the others. */
  light(claim: number): void
}

/**
 * Draws the places into `box`, until `gone` is aborted: then the map is taken away, at whatever point its drawing is. Rejects
 * when the browser has no WebGL.
 */
export async function drawMap(
  box: HTMLElement,
  places: readonly DrawnPlace[],
  gone: AbortSignal,
): Promise<DrawnMap> {
  const world = await countries()
  gone.throwIfAborted()
  const map = emptyMap(box, places)
  gone.addEventListener('abort', () => map.remove())
  await map.once('load')
  gone.throwIfAborted()
  map.addSource('world', { type: 'geojson', data: world })
  map.addSource('discs', { type: 'geojson', data: discsOf(places) })
  for (const layer of mapLayers(mapColours(box))) map.addLayer(layer)
  watchTheme(() => repaint(map, box), gone)
  const labels = labelLayer(map, box, withoutTwins(placeLabels(places), countryLabels(world)), gone)
  return {
    light: (claim) => {
      for (const [i, place] of places.entries())
        map.setFeatureState({ source: 'discs', id: i }, { lit: place.claims.includes(claim) })
      labels.light(claim)
    },
  }
}

function emptyMap(box: HTMLElement, places: readonly DrawnPlace[]): MapLibreMap {
  const map = new MapLibreMap({
    container: box,
    style: { version: 8, sources: {}, layers: [] },
    bounds: boundsOf(places),
    fitBoundsOptions: { padding: { top: 24, bottom: 24, left: 72, right: 72 }, maxZoom: 8 },
    attributionControl: { compact: false, customAttribution: 'Natural Earth' },
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    // A page that scrolls must not be caught by the map.
    scrollZoom: false,
    renderWorldCopies: true,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 80 }), 'bottom-left')
  return map
}

function repaint(map: MapLibreMap, box: HTMLElement): void {
  for (const { id, paint = {} } of mapLayers(mapColours(box))) {
    for (const name of Object.keys(paint) as (keyof typeof paint)[])
      map.setPaintProperty(id, name, paint[name])
  }
}

// A report that says only "in Iraq" has Iraq as a place: then the land needs no second name.
function withoutTwins(places: readonly MapLabel[], lands: readonly MapLabel[]): readonly MapLabel[] {
  const named = new Set(places.map(({ text }) => text))
  return [...places, ...lands.filter(({ text }) => !named.has(text))]
}
