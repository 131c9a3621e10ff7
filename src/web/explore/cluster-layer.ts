import type { Map as MapLibreMap } from 'maplibre-gl'
import { type Cluster, clusters, type Spot } from './clusters.ts'
import type { Spots } from './places.ts'
import { numberLabel } from '../languages/count-label.ts'

/** Counts over a map. */
export interface ClusterLayer {
  show(places: Spots): void
  /** Lights the count that the place of that index is in. */
  light(place: number | null): void
}

/** More counts than this are noise: the discs still show all places. */
const MOST = 60
/** Pixels beyond the edge of the map in which a count still shows. */
const EDGE = 20

/** Puts a count over every place, or over several that are too near each other, and keeps it there. */
export function clusterLayer(
  map: MapLibreMap,
  box: HTMLElement,
  onChoose: (places: readonly number[]) => void,
  gone: AbortSignal,
): ClusterLayer {
  const layer = document.createElement('div')
  layer.className = 'map-labels'
  // The map as a whole has a name and a table; its parts would only be noise.
  layer.ariaHidden = 'true'
  box.append(layer)
  gone.addEventListener('abort', () => layer.remove())
  let places: Spots | null = null
  let lit: number | null = null
  const arrange = (): void => {
    const found = places === null ? [] : clusters(spotsIn(map, box, places)).slice(0, MOST)
    layer.replaceChildren(...found.map((cluster) => element(cluster, lit, () => onChoose(cluster.places))))
  }
  map.on('move', arrange)
  map.on('resize', arrange)
  return {
    show: (next) => {
      places = next
      lit = null
      arrange()
    },
    light: (place) => {
      lit = place
      arrange()
    },
  }
}

function spotsIn(map: MapLibreMap, box: HTMLElement, { lat, lon, incidents }: Spots): readonly Spot[] {
  const [width, height] = [box.clientWidth + EDGE, box.clientHeight + EDGE]
  const spots: Spot[] = []
  for (const [place, north] of lat.entries()) {
    const { x, y } = map.project([lon[place]!, north])
    if (x > -EDGE && y > -EDGE && x < width && y < height)
      spots.push({ x, y, place, incidents: incidents[place]! })
  }
  return spots
}

function element({ x, y, incidents, places }: Cluster, lit: number | null, onPress: () => void): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'map-count'
  mark.textContent = numberLabel(incidents)
  mark.toggleAttribute('data-lit', lit !== null && places.includes(lit))
  mark.style.translate = `calc(${Math.round(x)}px - 50%) calc(${Math.round(y)}px - 50%)`
  mark.addEventListener('click', onPress)
  return mark
}
