import type { MapLabel } from './map-label.ts'
import type { DrawnPlace } from './report-place.ts'
import { radiusLabel } from './report-place.ts'

/** The labels of the report's places, with how exactly each is known; the sharpest first, to have the first choice of room. */
export function placeLabels(places: readonly DrawnPlace[]): readonly MapLabel[] {
  const sharpFirst = [...places].sort((a, b) => (a.place.radius_km ?? 0) - (b.place.radius_km ?? 0))
  return sharpFirst.map(({ label, place, claims }) => ({
    lon: place.lon,
    lat: place.lat,
    // The province helps in a list; on the map one sees where it is.
    text: label.split(',')[0] ?? label,
    detail: radiusLabel(place),
    kind: 'place',
    claims,
    km: place.radius_km,
  }))
}
