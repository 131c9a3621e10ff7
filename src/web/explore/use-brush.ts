import type { PointerEvent, RefObject } from 'react'
import { useRef, useState } from 'react'
import { dayAt } from '../times/strip-layout.ts'
import type { TimeWindow } from '../times/time-window.ts'

/** Pixels that a pointer must be dragged, so that a click is none. */
const LEAST = 4

/** The days between which is dragged: where it began, and where it is. */
type Drag = readonly [number, number] | null

/** What listens to the pointer on a chart of days, and the days between which it is being dragged; null while it is not. */
export function useBrush(
  box: RefObject<HTMLElement | null>,
  window: TimeWindow,
  width: number,
  onBrush: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>(null)
  // A busy page is drawn later than the pointer is let go: what counts is how far it was dragged, not what was drawn of it.
  const latest = useRef<Drag>(null)
  const move = (next: Drag) => {
    latest.current = next
    setDrag(next)
  }
  const at = (day: number) => dayAt(day, window, width)
  const dayOf = ({ clientX }: PointerEvent) => {
    const x = clientX - (box.current?.getBoundingClientRect().left ?? 0)
    const part = (x - at(window.from)) / Math.max(1, at(window.to) - at(window.from))
    return window.from + Math.min(1, Math.max(0, part)) * (window.to - window.from)
  }
  return {
    drag,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      move([dayOf(event), dayOf(event)])
    },
    onPointerMove: (event: PointerEvent) => {
      if (latest.current) move([latest.current[0], dayOf(event)])
    },
    onPointerUp: (event: PointerEvent) => {
      const begun = latest.current
      move(null)
      if (!begun) return
      const days = [begun[0], dayOf(event)]
      if (Math.abs(at(days[0]!) - at(days[1]!)) > LEAST)
        onBrush(Math.floor(Math.min(...days)), Math.ceil(Math.max(...days)))
    },
    onPointerCancel: () => move(null),
  }
}
