import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Box } from './label-spot.ts'
import { labelSpot } from './label-spot.ts'
import type { MapLabel } from './map-label.ts'

/** The labels over a map. */
export interface LabelLayer {
  light(claim: number): void
}

interface Drawn {
  readonly label: MapLabel
  readonly element: HTMLElement
  readonly ring: HTMLElement | null
  /** Pixels, measured once the font is there: to measure again at each move would lay out the page for each label. */
  size: { readonly width: number; readonly height: number }
}

/** Ground length of a pixel at zoom 0 on the equator, MapLibre's tiles of 512 pixels. */
const METRES_A_PIXEL = 78_271.517

/** Puts labels over the map and keeps them there; a label without a free spot is left out, places go before countries. */
export function labelLayer(
  map: MapLibreMap,
  box: HTMLElement,
  labels: readonly MapLabel[],
  gone: AbortSignal,
): LabelLayer {
  const layer = document.createElement('div')
  layer.className = 'map-labels'
  // The map as a whole has a name and a table; its parts would only be noise.
  layer.ariaHidden = 'true'
  const drawn = labels.map((label) => element(label))
  layer.append(...drawn.flatMap(({ element, ring }) => (ring ? [ring, element] : [element])))
  box.append(layer)
  measure(drawn)
  let lit = 0
  const arrange = () =>
    place(
      map,
      box,
      [...drawn].sort((a, b) => Number(isLit(b, lit)) - Number(isLit(a, lit))),
    )
  map.on('move', arrange)
  map.on('resize', arrange)
  gone.addEventListener('abort', () => layer.remove())
  // The font may arrive after the map, or after its end.
  void document.fonts.ready.then(() => {
    if (gone.aborted) return
    measure(drawn)
    arrange()
  })
  return {
    light: (claim) => {
      lit = claim
      for (const one of drawn) one.element.toggleAttribute('data-lit', isLit(one, lit))
      for (const one of drawn) one.ring?.toggleAttribute('data-lit', isLit(one, lit))
      arrange()
    },
  }
}

function element(label: MapLabel): Drawn {
  const element = document.createElement('span')
  element.className = `map-label map-label-${label.kind}`
  element.append(label.text)
  if (label.detail) {
    const detail = document.createElement('small')
    detail.append(` ${label.detail}`)
    element.append(detail)
  }
  if (label.kind === 'country') return { label, element, ring: null, size: UNMEASURED }
  const ring = document.createElement('span')
  ring.className = 'map-ring'
  return { label, element, ring, size: UNMEASURED }
}

const UNMEASURED = { width: 0, height: 0 }

function measure(drawn: readonly Drawn[]): void {
  for (const one of drawn) one.size = { width: one.element.offsetWidth, height: one.element.offsetHeight }
}

function isLit({ label }: Drawn, claim: number): boolean {
  return label.claims.includes(claim)
}

function place(map: MapLibreMap, box: HTMLElement, drawn: readonly Drawn[]): void {
  const frame = { left: 2, top: 2, width: box.clientWidth - 4, height: box.clientHeight - 4 }
  // The zoom buttons and the scale have their corners for themselves.
  const taken: Box[] = [
    { left: frame.width - 40, top: 0, width: 44, height: 76 },
    { left: 0, top: frame.height - 26, width: 110, height: 30 },
  ]
  // No label may cover the middle of another place.
  for (const { label } of drawn.filter(({ ring }) => ring !== null)) {
    const { x, y } = map.project([label.lon, label.lat])
    taken.push({ left: x - 7, top: y - 7, width: 14, height: 14 })
  }
  for (const { label, element, ring, size } of drawn) {
    const { x, y } = map.project([label.lon, label.lat])
    const radius = pixels(map, label)
    if (ring) {
      ring.hidden = radius > 6
      ring.style.translate = `${x - 6}px ${y - 6}px`
    }
    const clear = Math.min(radius, 40) + 6
    const wanted = {
      x,
      y,
      clear: Math.max(9, clear),
      ...size,
    }
    const near = x > -200 && x < frame.width + 200 && y > -200 && y < frame.height + 200
    const spot = near ? labelSpot(wanted, taken, frame, label.kind === 'country') : null
    element.style.visibility = spot ? 'visible' : 'hidden'
    if (!spot) continue
    taken.push(spot)
    element.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`
  }
}

function pixels(map: MapLibreMap, { km, lat }: MapLabel): number {
  if (km === null) return 0
  return (km * 1000 * 2 ** map.getZoom()) / (METRES_A_PIXEL * Math.cos((lat * Math.PI) / 180))
}
