import type { IncidentRecord } from './incident-record.ts'

/** What stands before the first feature of a collection (RFC 7946), and after the last. */
export const GEOJSON_HEAD = '{"type":"FeatureCollection","features":[\n'
export const GEOJSON_END = '\n]}\n'

/** A record as a feature: a point for the middle of the disc that is its place, which `radius_km` tells the size of; null where there is no place. */
export function geojsonFeature(record: IncidentRecord): string {
  const { incident_id: id, latitude, longitude } = record
  const isPlaced = latitude !== null && longitude !== null
  const geometry = isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null
  return JSON.stringify({ type: 'Feature', id, geometry, properties: record })
}
