import { type RefObject, useEffect, useRef, useState } from 'react'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { countLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import type { Area, DrawnArea } from './area.ts'
import type { ExploreMap } from './draw-explore-map.ts'
import type { Corners, Places } from './places.ts'

interface ExploreMapViewProps {
  readonly places: Places
  readonly pointed: IncidentLine | null
  /** The area that is asked about: with one, the view stays where it is. */
  readonly area: Area | null
  /** Whether the person draws one. */
  readonly isDrawing: boolean
  readonly onDrawn: (drawn: DrawnArea | null) => void
  readonly onChoose: (places: readonly number[]) => void
  readonly onReady: (corners: () => Corners) => void
}

/** The map of Explore. MapLibre is loaded only here. */
export function ExploreMapView(props: ExploreMapViewProps) {
  const { places, pointed, area, isDrawing } = props
  const box = useRef<HTMLElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const { drawn, failed } = useExploreMap(box, latest)
  const isAsked = area !== null
  useEffect(() => drawn.current?.show(places, !isAsked), [drawn, places, isAsked])
  useEffect(() => drawn.current?.area.show(area), [drawn, area])
  useEffect(() => {
    if (!isDrawing) return undefined
    const map = drawn.current
    map?.area.draw((shape) => latest.current.onDrawn(shape))
    return () => map?.area.stop()
  }, [drawn, isDrawing])
  const [lat, lon] = [pointed?.place?.lat ?? null, pointed?.place?.lon ?? null]
  useEffect(() => drawn.current?.light(lat === null || lon === null ? null : { lat, lon }), [drawn, lat, lon])
  if (failed) return <p className="panel-table quiet">{t('dock.noMap')}</p>
  return (
    <figure
      ref={box}
      className="place-map"
      aria-label={t('dock.mapOf', { names: countLabel(places.lat.length, 'place') })}
    />
  )
}

/** Draws the map once, with what is the latest when it is there. */
function useExploreMap(box: RefObject<HTMLElement | null>, latest: RefObject<ExploreMapViewProps>) {
  const drawn = useRef<ExploreMap | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    const draw = async (on: HTMLElement) => {
      const { drawExploreMap } = await import('./draw-explore-map.ts')
      const first = latest.current
      const map = await drawExploreMap(on, first, (chosen) => latest.current.onChoose(chosen), gone.signal)
      const { places, area, onReady } = latest.current
      if (places !== first.places) map.show(places, area === null)
      map.area.show(area)
      drawn.current = map
      onReady(() => map.corners())
    }
    if (box.current) draw(box.current).catch(() => setFailed(!gone.signal.aborted))
    return () => {
      gone.abort()
      drawn.current = null
    }
  }, [box, latest])
  return { drawn, failed }
}
