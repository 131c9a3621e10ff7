import type { FeatureCollection } from 'geojson'
import type { FillLayerSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { mapColours, watchTheme } from '../places/map-colours.ts'
import type { Hexagon } from './hexagons.ts'
import type { Places } from './places.ts'

/** Counts of incidents by hexagonal cells, finer as the map comes nearer. */
export interface HexagonLayer {
  /** Shows other places; null: none. Done when they are drawn. */
  show(places: Places | null): Promise<void>
}

const LAYER = 'hexagons'
/** Pixels of an edge. */
const EDGE = 18
const KM_A_PIXEL = 78.271517

/** Adds the layer; `onCells` is told the cells that are shown, and null when there are none. */
export function hexagonLayer(
  map: MapLibreMap,
  box: HTMLElement,
  onCells: (cells: readonly Hexagon[] | null) => void,
  gone: AbortSignal,
): HexagonLayer {
  map.addSource(LAYER, { type: 'geojson', data: featuresOf([]) })
  map.addLayer(layerIn(box))
  watchTheme(() => map.setPaintProperty(LAYER, 'fill-color', mapColours(box).place), gone)
  let shown: Places | null = null
  let drawn: { readonly places: Places; readonly resolution: number } | null = null
  const draw = async (): Promise<void> => {
    if (shown === null) return
    const { hexagons, resolutionOf } = await import('./hexagons.ts')
    if (gone.aborted || shown === null) return
    const resolution = resolutionOf(edgeKm(map))
    if (drawn?.places === shown && drawn.resolution === resolution) return
    drawn = { places: shown, resolution }
    const cells = hexagons(shown, resolution)
    map.getSource<GeoJSONSource>(LAYER)?.setData(featuresOf(cells))
    onCells(cells)
  }
  map.on('moveend', () => void draw())
  return {
    show: async (places) => {
      shown = places
      if (places !== null) return draw()
      if (drawn !== null) map.getSource<GeoJSONSource>(LAYER)?.setData(featuresOf([]))
      drawn = null
      onCells(null)
    },
  }
}

function edgeKm(map: MapLibreMap): number {
  const latitude = (map.getCenter().lat * Math.PI) / 180
  return (EDGE * KM_A_PIXEL * Math.cos(latitude)) / 2 ** map.getZoom()
}

function layerIn(box: HTMLElement): FillLayerSpecification {
  return {
    id: LAYER,
    type: 'fill',
    source: LAYER,
    paint: { 'fill-color': mapColours(box).place, 'fill-opacity': ['get', 'opacity'] },
  }
}

const FAINTEST = 0.08
const DENSEST = 0.75

/** How dense each is among them, by the logarithm: one crowded town must not hide all others. */
function featuresOf(cells: readonly Hexagon[]): FeatureCollection {
  const most = Math.log1p(cells.reduce((max, { incidents }) => Math.max(max, incidents), 1))
  return {
    type: 'FeatureCollection',
    features: cells.map(({ corners, incidents }) => ({
      type: 'Feature',
      properties: { opacity: FAINTEST + ((DENSEST - FAINTEST) * Math.log1p(incidents)) / most },
      geometry: { type: 'Polygon', coordinates: [corners.map(([x, y]) => [x, y])] },
    })),
  }
}
