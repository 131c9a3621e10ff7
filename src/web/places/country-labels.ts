import type { Position } from 'geojson'
import type { Countries } from './basemap.ts'
import type { MapLabel } from './map-label.ts'

/** The name of every country, in the middle of its largest land, larger countries first. */
export function countryLabels(world: Countries): readonly MapLabel[] {
  return world.features
    .map(({ geometry, properties }) => {
      const lands = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const boxes = lands.map(([shore = []]) => box(shore)).sort((a, b) => b.area - a.area)
      return { name: properties.name, largest: boxes[0] ?? { lon: 0, lat: 0, area: 0 } }
    })
    .sort((a, b) => b.largest.area - a.largest.area)
    .map(({ name, largest: { lon, lat } }) => ({
      lon,
      lat,
      text: name,
      detail: null,
      kind: 'country',
      claims: [],
      km: null,
    }))
}

function box(shore: readonly Position[]): {
  readonly lon: number
  readonly lat: number
  readonly area: number
} {
  const lons = shore.map(([lon = 0]) => lon)
  const lats = shore.map(([, lat = 0]) => lat)
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ]
  return { lon: (west + east) / 2, lat: (south + north) / 2, area: (east - west) * (north - south) }
}
