import type { Polygon } from 'geojson'

const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180

/** The circle of `km` around a point, as a polygon of degrees with so many corners (spherical earth). Kept clear of the poles. */
export function disc(lat: number, lon: number, km: number, corners = 72): Polygon {
  const reach = km / EARTH_KM
  const ring = Array.from({ length: corners + 1 }, (_, i) => {
    const bearing = ((i % corners) / corners) * 2 * Math.PI
    const sinLat =
      Math.sin(lat * RADIANS) * Math.cos(reach) +
      Math.cos(lat * RADIANS) * Math.sin(reach) * Math.cos(bearing)
    const y = Math.sin(bearing) * Math.sin(reach) * Math.cos(lat * RADIANS)
    const x = Math.cos(reach) - Math.sin(lat * RADIANS) * sinLat
    return [lon + Math.atan2(y, x) / RADIANS, Math.max(-89, Math.min(89, Math.asin(sinLat) / RADIANS))]
  })
  return { type: 'Polygon', coordinates: [ring] }
}
