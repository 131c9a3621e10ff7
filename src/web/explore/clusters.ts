/** A place on the screen, with how many incidents are there. */
export interface Spot {
  /** Index of the place. */
  readonly place: number
  readonly x: number
  readonly y: number
  readonly incidents: number
}

/** Places that are too near each other on the screen to be told apart. */
export interface Cluster {
  readonly x: number
  readonly y: number
  readonly incidents: number
  readonly places: readonly number[]
}

/** Pixels within which a place joins one with more incidents. */
const NEAR = 30

/** Gathers places that would cover each other. The place with most incidents gives a cluster its middle. */
export function clusters(spots: readonly Spot[]): readonly Cluster[] {
  const cells = new Map<string, Gathering[]>()
  const found: Gathering[] = []
  for (const spot of spots.toSorted((a, b) => b.incidents - a.incidents || a.place - b.place)) {
    const near = around(spot, cells).find(
      (cluster) => Math.hypot(cluster.x - spot.x, cluster.y - spot.y) < NEAR,
    )
    if (near) {
      near.incidents += spot.incidents
      near.places.push(spot.place)
      continue
    }
    const cluster = { x: spot.x, y: spot.y, incidents: spot.incidents, places: [spot.place] }
    found.push(cluster)
    const cell = cellOf(spot.x, spot.y)
    cells.set(cell, [...(cells.get(cell) ?? []), cluster])
  }
  return found.toSorted((a, b) => b.incidents - a.incidents)
}

interface Gathering {
  readonly x: number
  readonly y: number
  incidents: number
  readonly places: number[]
}

// Only the cells about a spot can hold a cluster that is near it: three thousand places are gathered while the map moves.
function around({ x, y }: Spot, cells: ReadonlyMap<string, readonly Gathering[]>): readonly Gathering[] {
  const steps = [-NEAR, 0, NEAR]
  return steps.flatMap((dx) => steps.flatMap((dy) => cells.get(cellOf(x + dx, y + dy)) ?? []))
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / NEAR)} ${Math.floor(y / NEAR)}`
}
