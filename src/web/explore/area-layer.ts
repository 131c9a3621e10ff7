import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { mapColours, watchTheme } from '../places/map-colours.ts'
import type { Area, DrawnArea } from './area.ts'

/** The area that is asked about, and the drawing of another. */
export interface AreaLayer {
  show(area: Area | null): void
  /** Lets the person draw until `onDone` is told what was drawn; null: nothing. */
  draw(onDone: (drawn: DrawnArea | null) => void): void
  /** Ends a drawing without a result. */
  stop(): void
}

const SOURCE = 'area'
/** Pixels that a pointer must be dragged for a rectangle, and within which the first corner closes the area. */
const LEAST = 6
const CLOSING = 10

type Corner = Area[number]

/** Adds the layer. */
export function areaLayer(map: MapLibreMap, box: HTMLElement, gone: AbortSignal): AreaLayer {
  addOutline(map, box, gone)
  let shown: Area | null = null
  let drawing: AbortController | null = null
  const show = (area: Area | null): void =>
    map.getSource<GeoJSONSource>(SOURCE)?.setData(featuresOf(area)) as void
  const stop = (): void => {
    drawing?.abort()
    drawing = null
    show(shown)
  }
  gone.addEventListener('abort', () => drawing?.abort())
  return {
    show: (area) => {
      shown = area
      if (drawing === null) show(area)
    },
    draw: (onDone) => {
      drawing?.abort()
      drawing = new AbortController()
      listen(map, box, drawing.signal, show, (drawn) => {
        stop()
        onDone(drawn)
      })
    },
    stop,
  }
}

function addOutline(map: MapLibreMap, box: HTMLElement, gone: AbortSignal): void {
  map.addSource(SOURCE, { type: 'geojson', data: featuresOf(null) })
  const { accent } = mapColours(box)
  map.addLayer({
    id: 'area-fill',
    type: 'fill',
    source: SOURCE,
    paint: { 'fill-color': accent, 'fill-opacity': 0.06 },
  })
  map.addLayer({
    id: 'area-line',
    type: 'line',
    source: SOURCE,
    paint: { 'line-color': accent, 'line-width': 2 },
  })
  watchTheme(() => {
    map.setPaintProperty('area-fill', 'fill-color', mapColours(box).accent)
    map.setPaintProperty('area-line', 'line-color', mapColours(box).accent)
  }, gone)
}

function featuresOf(area: Area | null): FeatureCollection {
  if (area === null || area.length < 2) return { type: 'FeatureCollection', features: [] }
  const ring = [...area, area[0]!].map(([lon, lat]) => [lon, lat])
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
  }
}

/** Dragging gives a rectangle; pressing sets corners, and the first corner, a double press or Enter closes them. Escape ends it. */
function listen(
  map: MapLibreMap,
  box: HTMLElement,
  over: AbortSignal,
  show: (area: Area) => void,
  onDone: (drawn: DrawnArea | null) => void,
): void {
  const corners: Corner[] = []
  let pressed: MapMouseEvent | null = null
  const close = (): void => (corners.length < 3 ? onDone(null) : onDone({ corners, isBox: false }))
  const press = (event: MapMouseEvent): void => {
    pressed = event
  }
  const move = (event: MapMouseEvent): void => {
    if (pressed !== null && isDragged(pressed, event)) show(rectangle(pressed, event))
    else if (corners.length > 0) show([...corners, cornerOf(event)])
  }
  const release = (event: MapMouseEvent): void => {
    const begun = pressed
    pressed = null
    if (begun === null) return
    if (isDragged(begun, event)) return onDone({ corners: rectangle(begun, event), isBox: true })
    const first = corners[0] && map.project([...corners[0]])
    const isClosed = first !== undefined && corners.length >= 3 && event.point.dist(first) < CLOSING
    if (isClosed || isTwice(map, corners.at(-1), event)) return close()
    corners.push(cornerOf(event))
    show(corners)
  }
  const key = ({ key: name }: KeyboardEvent): void => {
    if (name === 'Escape') onDone(null)
    if (name === 'Enter') close()
  }
  const heard = [map.on('mousedown', press), map.on('mousemove', move), map.on('mouseup', release)]
  map.dragPan.disable()
  map.doubleClickZoom.disable()
  box.toggleAttribute('data-drawing', true)
  document.addEventListener('keydown', key, { signal: over })
  over.addEventListener('abort', () => {
    for (const subscription of heard) subscription.unsubscribe()
    map.dragPan.enable()
    map.doubleClickZoom.enable()
    box.toggleAttribute('data-drawing', false)
  })
}

function isDragged(from: MapMouseEvent, to: MapMouseEvent): boolean {
  return from.point.dist(to.point) > LEAST
}

function isTwice(map: MapLibreMap, last: Corner | undefined, event: MapMouseEvent): boolean {
  return last !== undefined && event.point.dist(map.project([...last])) <= LEAST
}

function cornerOf({ lngLat }: MapMouseEvent): Corner {
  return [lngLat.lng, lngLat.lat]
}

function rectangle({ lngLat: a }: MapMouseEvent, { lngLat: b }: MapMouseEvent): Area {
  return [
    [a.lng, a.lat],
    [b.lng, a.lat],
    [b.lng, b.lat],
    [a.lng, b.lat],
  ]
}
