import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { disc } from './disc.ts'

/** Radius taken for a place whose radius is not known. */
const UNKNOWN_KM = 25
/** A disc wider than this does not widen the view: a report of one town in Iraq should not show half of Asia. */
const WIDEST_KM = 120
const RINGS = [0.8, 1, 1.2]
/** Corners of a disc; of many, where none is looked at closely, fewer. */
const CORNERS = { few: 72, many: 24 }
const MANY = 300

/** Where a disc stands and how wide it is. */
interface Middle {
  readonly place: { readonly lat: number; readonly lon: number; readonly radius_km: number | null }
}

/** The discs of the places; the number of a feature is the place's index. */
export function discsOf(
  places: readonly Middle[],
): FeatureCollection<MultiPolygon, { readonly wide: boolean }> {
  const corners = places.length > MANY ? CORNERS.many : CORNERS.few
  return {
    type: 'FeatureCollection',
    features: places.map(({ place: { lat, lon, radius_km } }, id) => {
      const km = radius_km ?? UNKNOWN_KM
      const rings = RINGS.map((part) => disc(lat, lon, km * part, corners).coordinates)
      return {
        type: 'Feature',
        id,
        properties: { wide: km > WIDEST_KM },
        geometry: { type: 'MultiPolygon', coordinates: rings },
      }
    }),
  }
}

/** West, south, east, north of what the map first shows. */
export function boundsOf(places: readonly Middle[]): [number, number, number, number] {
  const narrow = places.filter(({ place }) => (place.radius_km ?? 0) <= WIDEST_KM)
  const shown = narrow.length > 0 ? narrow : places
  const corners = shown.flatMap(({ place: { lat, lon, radius_km } }) =>
    disc(lat, lon, Math.max(30, radius_km ?? UNKNOWN_KM), 8).coordinates.flat(),
  )
  const lons = corners.map(([lon = 0]: Position) => lon)
  const lats = corners.map(([, lat = 0]: Position) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
