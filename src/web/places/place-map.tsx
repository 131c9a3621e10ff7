import { useEffect, useRef, useState } from 'react'
import type { DrawnMap } from './draw-map.ts'
import type { DrawnPlace } from './report-place.ts'
import { radiusLabel } from './report-place.ts'
import { t } from '../languages/language.ts'

interface PlaceMapProps {
  readonly places: readonly DrawnPlace[]
  readonly lit: number
}

/** A map of discs, each as wide as the place is uncertain. MapLibre is loaded only here. */
export function PlaceMap({ places, lit }: PlaceMapProps) {
  const box = useRef<HTMLElement>(null)
  const drawn = useRef<DrawnMap | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef(lit)
  useEffect(() => {
    latest.current = lit
    drawn.current?.light(lit)
  }, [lit])
  useEffect(() => {
    const gone = new AbortController()
    const draw = async (on: HTMLElement) => {
      const { drawMap } = await import('./draw-map.ts')
      const map = await drawMap(on, places, gone.signal)
      map.light(latest.current)
      drawn.current = map
    }
    if (box.current) draw(box.current).catch(() => setFailed(!gone.signal.aborted))
    return () => {
      gone.abort()
      drawn.current = null
    }
  }, [places])
  if (failed) return <p className="panel-table quiet">{t('dock.noMap')}</p>
  const names = places.map(({ label, place }) => `${label} ${radiusLabel(place)}`).join(t('common.semicolon'))
  return <figure ref={box} className="place-map" aria-label={t('dock.mapOf', { names })} />
}
