/** A closed line of `[longitude, latitude]`, degrees. */
export type Ring = readonly (readonly number[])[]

/** One polygon of an outline: its area in square kilometres and its centroid. */
export interface Piece {
  readonly lat: number
  readonly lon: number
  readonly area: number
}

const EARTH_KM = 6371
const RAD = Math.PI / 180

/** Area and centroid of the land inside a ring, in the cylindrical equal-area projection; holes are not counted. */
export function pieceOf(ring: Ring): Piece {
  const first = ring[0]?.[0] ?? 0
  const points = ring.map(([lon = 0, lat = 0]) => [turn(lon - first), Math.sin(lat * RAD)] as const)
  let [area, x, y] = [0, 0, 0]
  for (const [i, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(i + 1) % points.length] ?? [0, 0]
    const cross = x1 * y2 - x2 * y1
    area += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  }
  if (area === 0) return { lat: ring[0]?.[1] ?? 0, lon: first, area: 0 }
  return {
    lat: Math.asin(y / (3 * area)) / RAD,
    lon: turn(first + x / (3 * area)),
    area: (Math.abs(area) / 2) * RAD * EARTH_KM ** 2,
  }
}

/** The centroid of all pieces and their whole area. Longitudes are counted from the largest, so that Fiji keeps together. */
export function middleOf(pieces: readonly Piece[]): Piece {
  const largest = pieces.reduce((a, b) => (b.area > a.area ? b : a))
  const area = pieces.reduce((sum, piece) => sum + piece.area, 0)
  if (area === 0) return largest
  const mean = (of: (piece: Piece) => number): number =>
    pieces.reduce((sum, piece) => sum + piece.area * of(piece), 0) / area
  return {
    lat: Math.asin(mean(({ lat }) => Math.sin(lat * RAD))) / RAD,
    lon: turn(largest.lon + mean(({ lon }) => turn(lon - largest.lon))),
    area,
  }
}

function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}
