import type { Gazetteer } from './gazetteer.ts'

const RADIUS_KM = 6371
const RAD = Math.PI / 180

/** Kilometres between two places of the gazetteer. */
export function distanceKm(gazetteer: Gazetteer, a: number, b: number): number {
  return kilometres(gazetteer.lat(a), gazetteer.lon(a), gazetteer.lat(b), gazetteer.lon(b))
}

/** Kilometres between two points on the sphere, degrees WGS 84. */
export function kilometres(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const h =
    Math.sin(((bLat - aLat) * RAD) / 2) ** 2 +
    Math.cos(aLat * RAD) * Math.cos(bLat * RAD) * Math.sin(((bLon - aLon) * RAD) / 2) ** 2
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The point that lies `km` from another in the bearing, degrees from north. */
export function moved(
  lat: number,
  lon: number,
  bearing: number,
  km: number,
): { readonly lat: number; readonly lon: number } {
  const angle = km / RADIUS_KM
  const [phi, theta] = [lat * RAD, bearing * RAD]
  const north = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta))
  const east = Math.atan2(
    Math.sin(theta) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * Math.sin(north),
  )
  return { lat: rounded(north / RAD), lon: rounded(((lon + east / RAD + 540) % 360) - 180) }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
