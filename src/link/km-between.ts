import type { Place } from '../model/place.ts'

const EARTH_KM = 6371

/** Kilometres between the centres of two places on a sphere (haversine); null when either has no coordinates. */
export function kmBetween(one: Place, other: Place): number | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null
  const [lat, lon, lat2, lon2] = [one.lat, one.lon, other.lat, other.lon].map(
    (degrees) => (degrees * Math.PI) / 180,
  )
  const half =
    Math.sin((lat2! - lat!) / 2) ** 2 + Math.cos(lat!) * Math.cos(lat2!) * Math.sin((lon2! - lon!) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}
