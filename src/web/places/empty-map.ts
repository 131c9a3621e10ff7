import { Map as MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
// MapLibre looks for its worker beside its own file, where a bundle has none.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Countries } from './basemap.ts'
import { mapColours, watchTheme } from './map-colours.ts'
import { mapLayers } from './map-layers.ts'

setWorkerUrl(workerUrl)

/** A map of nothing in `box`, which shows `bounds` (west, south, east, north): no network, no turning, no tilting. */
export function emptyMap(box: HTMLElement, bounds: [number, number, number, number]): MapLibreMap {
  const map = new MapLibreMap({
    container: box,
    style: { version: 8, sources: {}, layers: [] },
    bounds,
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

/** Adds the countries, and above them a source "discs" that is still empty. */
export function addWorld(map: MapLibreMap, box: HTMLElement, world: Countries): void {
  map.addSource('world', { type: 'geojson', data: world })
  map.addSource('discs', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
  for (const layer of mapLayers(mapColours(box))) map.addLayer(layer)
}

/** Paints the map anew whenever the theme changes, until `gone` is aborted. */
export function watchColours(map: MapLibreMap, box: HTMLElement, gone: AbortSignal): void {
  watchTheme(() => repaint(map, box), gone)
}

function repaint(map: MapLibreMap, box: HTMLElement): void {
  for (const { id, paint = {} } of mapLayers(mapColours(box))) {
    for (const name of Object.keys(paint) as (keyof typeof paint)[])
      map.setPaintProperty(id, name, paint[name])
  }
}
