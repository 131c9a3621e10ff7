import type { FeatureCollection } from 'geojson'
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSource,
  Map as MapLibreMap,
} from 'maplibre-gl'
import { mapColours, watchTheme } from '../places/map-colours.ts'
import type { Places } from './places.ts'

/** Places as discs of their true radius. */
export interface PlaceLayer {
  /** Shows other places; null: none. */
  show(places: Places | null): void
  /** Lights the place of that index. */
  light(place: number | null): void
}

const LAYER = 'explored-places'
/** Radius taken for a place whose radius is not known. */
const UNKNOWN_KM = 25
/** From here on a disc is so faint that it does not drown what lies in it. */
const WIDE_KM = 120
/** Length of a pixel on the equator at zoom 0, where the world is 512 pixels wide. */
const KM_A_PIXEL = 78.271517
const MOST_ZOOM = 22

/** Adds the layer. The card of the screen draws the discs: thousands of polygons would keep the page busy. */
export function placeLayer(map: MapLibreMap, box: HTMLElement, gone: AbortSignal): PlaceLayer {
  map.addSource(LAYER, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
  map.addLayer(layerIn(box))
  watchTheme(() => {
    for (const [name, value] of Object.entries(layerIn(box).paint ?? {}))
      map.setPaintProperty(LAYER, name as 'circle-color', value as string)
  }, gone)
  let lit: number | null = null
  let isEmpty = true
  const setLit = (isLit: boolean): void => {
    if (lit !== null) map.setFeatureState({ source: LAYER, id: lit }, { lit: isLit })
  }
  return {
    show: (places) => {
      setLit(false)
      lit = null
      if (places !== null || !isEmpty)
        void map.getSource<GeoJSONSource>(LAYER)?.setData(pointsOf(places ?? NONE))
      isEmpty = places === null
    },
    light: (place) => {
      setLit(false)
      lit = place
      setLit(true)
    },
  }
}

function layerIn(box: HTMLElement): CircleLayerSpecification {
  const { place, accent } = mapColours(box)
  const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false]
  return {
    id: LAYER,
    type: 'circle',
    source: LAYER,
    paint: {
      'circle-radius': [
        'interpolate',
        ['exponential', 2],
        ['zoom'],
        0,
        ['get', 'pixels'],
        MOST_ZOOM,
        ['*', ['get', 'pixels'], 2 ** MOST_ZOOM],
      ],
      'circle-color': ['case', isLit, accent, place],
      'circle-opacity': [
        'case',
        isLit,
        ['case', ['get', 'wide'], 0.15, 0.4],
        ['case', ['get', 'wide'], 0.08, 0.28],
      ],
      // Nobody says where the edge is.
      'circle-blur': 0.35,
    },
  }
}

const NONE = { lat: [], lon: [], radius_km: [] }

function pointsOf({ lat, lon, radius_km }: Pick<Places, 'lat' | 'lon' | 'radius_km'>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: lat.map((north, id) => {
      const km = radius_km[id] ?? UNKNOWN_KM
      return {
        type: 'Feature',
        id,
        properties: { pixels: km / (KM_A_PIXEL * Math.cos((north * Math.PI) / 180)), wide: km > WIDE_KM },
        geometry: { type: 'Point', coordinates: [lon[id]!, north] },
      }
    }),
  }
}
