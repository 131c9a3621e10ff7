import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Cluster } from './clusters.ts'
import { clusters } from './clusters.ts'
import type { Places } from './draw-explore-map.ts'
import { numberLabel } from '../languages/count-label.ts'

/** Counts over a map. */
export interface ClusterLayer {
  show(places: Places): void
  /** Lights the count that the place of that index is in. */
  light(place: number | null): void
}

/** More counts than this are noise: the discs still show all places. */
const MOST = 60

/** Puts a count over every place, or over several that are too near each other, and keeps it there. */
export function clusterLayer(
  map: MapLibreMap,
  box: HTMLElement,
  onChoose: (places: Places) => void,
  gone: AbortSignal,
): ClusterLayer {
  const layer = document.createElement('div')
  layer.className = 'map-labels'
  // The map as a whole has a name and a table; its parts would only be noise.
  layer.ariaHidden = 'true'
  box.append(layer)
  gone.addEventListener('abort', () => layer.remove())
  let places: Places = []
  let lit: number | null = null
  const arrange = (): void => {
    const found = clusters(spotsIn(map, box, places)).slice(0, MOST)
    layer.replaceChildren(
      ...found.map((cluster) => element(cluster, lit, () => onChoose(of(cluster, places)))),
    )
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

function spotsIn(map: MapLibreMap, box: HTMLElement, places: Places) {
  return places
    .map(({ lon, lat, incidents }, place) => ({ ...pointOf(map, lon, lat), place, incidents }))
    .filter(({ x, y }) => x > -20 && y > -20 && x < box.clientWidth + 20 && y < box.clientHeight + 20)
}

function pointOf(map: MapLibreMap, lon: number, lat: number) {
  const { x, y } = map.project([lon, lat])
  return { x, y }
}

function of({ places: own }: Cluster, places: Places): Places {
  return own.flatMap((place) => places[place] ?? [])
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
