import type { Position } from 'geojson'
import type { Countries } from './basemap.ts'

/**
 * The countries with shores that run on past 180 degrees instead of jumping to -180: else a line is drawn around the whole
 * world where Russia or Fiji cross it.
 */
export function unwrapped(countries: Countries): Countries {
  return {
    ...countries,
    features: countries.features.map((country) => {
      const { geometry } = country
      return geometry.type === 'Polygon'
        ? { ...country, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrappedShore) } }
        : {
            ...country,
            geometry: {
              ...geometry,
              coordinates: geometry.coordinates.map((shores) => shores.map(unwrappedShore)),
            },
          }
    }),
  }
}

/** One shore, closed over the south pole where it runs around it. */
export function unwrappedShore(shore: readonly Position[]): Position[] {
  let turns = 0
  const line = shore.map(([lon = 0, lat = 0], i) => {
    const before = shore[i - 1]?.[0] ?? lon
    if (lon - before > 180) turns -= 360
    if (before - lon > 180) turns += 360
    return [lon + turns, lat]
  })
  const [first, last] = [line[0]!, line.at(-1)!]
  return turns === 0 ? line : [...line, [last[0]!, -90], [first[0]!, -90], first]
}
