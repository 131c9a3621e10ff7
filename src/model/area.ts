/** Corners of an area, longitude and latitude in degrees; the last is joined to the first. An edge goes the shorter way around the world. */
export type Corners = readonly (readonly [lon: number, lat: number])[]

const KM_A_DEGREE = 111.195
const DISC_CORNERS = 32

/** The area within so many kilometres of a point, kept clear of the poles. */
export function discArea(lat: number, lon: number, km: number): Corners {
  const up = km / KM_A_DEGREE
  const aside = up / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  return Array.from({ length: DISC_CORNERS }, (_, i) => {
    const turn = (i / DISC_CORNERS) * 2 * Math.PI
    const north = Math.max(-89, Math.min(89, lat + up * Math.cos(turn)))
    return [lon + aside * Math.sin(turn), north] as const
  })
}

/** Whether a point lies within the area. Edges are straight on the usual map: longitude and latitude alike. */
export function isWithin(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  corners: Corners,
): boolean {
  const area = unwrapped(corners)
  return [lon - 360, lon, lon + 360].some((x) => isInside(x, lat, area))
}

// An area over the line of dates has corners at 179 and -179: they become 179 and 181.
function unwrapped(corners: Corners): Corners {
  let before = corners[0]?.[0] ?? 0
  return corners.map(([lon, lat]) => {
    before += ((((lon - before + 180) % 360) + 360) % 360) - 180
    return [before, lat] as const
  })
}

/** Counts how often a ray eastward crosses the edges. */
function isInside(x: number, y: number, area: Corners): boolean {
  let isIn = false
  for (const [i, [x1, y1]] of area.entries()) {
    const [x2, y2] = area[(i + 1) % area.length]!
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) isIn = !isIn
  }
  return isIn
}
