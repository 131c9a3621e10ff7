import { useEffect, useRef, useState } from 'react'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { ExploreMap } from './draw-explore-map.ts'
import type { Corners, Places } from './places.ts'
import { t } from '../languages/language.ts'
import { countLabel } from '../languages/count-label.ts'

interface ExploreMapViewProps {
  readonly places: Places
  /** Whether the filter holds a box: then the view stays where it is. */
  readonly isBoxed: boolean
  readonly pointed: IncidentLine | null
  readonly onChoose: (places: readonly number[]) => void
  readonly onReady: (corners: () => Corners) => void
}

/** The map of Explore. MapLibre is loaded only here. */
export function ExploreMapView({ places, isBoxed, pointed, onChoose, onReady }: ExploreMapViewProps) {
  const box = useRef<HTMLElement>(null)
  const drawn = useRef<ExploreMap | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef({ places, onChoose, onReady })
  useEffect(() => {
    latest.current = { places, onChoose, onReady }
  })
  useEffect(() => {
    const gone = new AbortController()
    const draw = async (on: HTMLElement) => {
      const { drawExploreMap } = await import('./draw-explore-map.ts')
      const first = latest.current.places
      const map = await drawExploreMap(on, first, (chosen) => latest.current.onChoose(chosen), gone.signal)
      if (latest.current.places !== first) map.show(latest.current.places, true)
      drawn.current = map
      latest.current.onReady(() => map.corners())
    }
    if (box.current) draw(box.current).catch(() => setFailed(!gone.signal.aborted))
    return () => {
      gone.abort()
      drawn.current = null
    }
  }, [])
  useEffect(() => drawn.current?.show(places, !isBoxed), [places, isBoxed])
  const [lat, lon] = [pointed?.place?.lat ?? null, pointed?.place?.lon ?? null]
  useEffect(() => drawn.current?.light(lat === null || lon === null ? null : { lat, lon }), [lat, lon])
  if (failed) return <p className="panel-table quiet">{t('dock.noMap')}</p>
  return (
    <figure
      ref={box}
      className="place-map"
      aria-label={t('dock.mapOf', { names: countLabel(places.lat.length, 'place') })}
    />
  )
}
