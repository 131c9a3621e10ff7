import type { ExploreSearch } from './explore-search.ts'

/** Corners of an area on the map, longitude and latitude in degrees. */
export type Area = readonly (readonly [lon: number, lat: number])[]

/** What a person drew: a rectangle along the degrees, or any area. */
export interface DrawnArea {
  readonly corners: Area
  readonly isBox: boolean
}

/** What asks for an area in the address: one at a time. */
export const NO_AREA = { box: undefined, within: undefined, place: undefined }

/** What the address holds of a drawn area: of a rectangle its sides, of all else its corners. */
export function searchOfArea({ corners, isBox }: DrawnArea): Pick<ExploreSearch, 'box' | 'within'> {
  if (!isBox) return { within: corners.map(([lon, lat]) => `${round(lon)},${round(lat)}`).join('~') }
  return { box: boundsOfArea(corners).map(round).join(',') }
}

/** The area that an address holds; null when it holds none. */
export function areaOfSearch({
  box,
  within,
}: { readonly [Name in 'box' | 'within']?: string | undefined }): Area | null {
  if (within !== undefined)
    return within.split('~').map((corner) => {
      const [lon = 0, lat = 0] = corner.split(',').map(Number)
      return [lon, lat] as const
    })
  if (box === undefined) return null
  const [west = 0, south = 0, right = 0, north = 0] = box.split(',').map(Number)
  const east = right < west ? right + 360 : right
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

/** West, south, east, north of an area. */
export function boundsOfArea(area: Area): [number, number, number, number] {
  const [lons, lats] = [area.map(([lon]) => lon), area.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

// A map that was moved around the world counts on past 180; a hundred metres are finer than anybody draws.
function round(degrees: number): number {
  const wrapped = Math.abs(degrees) > 180 ? ((((degrees + 180) % 360) + 360) % 360) - 180 : degrees
  return Math.round(wrapped * 1000) / 1000
}
