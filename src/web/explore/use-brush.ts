import type { PointerEvent, RefObject } from 'react'
import { useState } from 'react'
import { dayAt } from '../times/strip-layout.ts'
import type { TimeWindow } from '../times/time-window.ts'

/** Pixels that a pointer must be dragged, so that a click is none. */
const LEAST = 4

/** What listens to the pointer on a chart of days, and the days between which it is being dragged; null while it is not. */
export function useBrush(
  box: RefObject<HTMLElement | null>,
  window: TimeWindow,
  width: number,
  onBrush: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
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
      setDrag([dayOf(event), dayOf(event)])
    },
    onPointerMove: (event: PointerEvent) => drag && setDrag([drag[0], dayOf(event)]),
    onPointerUp: () => {
      setDrag(null)
      if (drag && Math.abs(at(drag[0]) - at(drag[1])) > LEAST)
        onBrush(Math.floor(Math.min(...drag)), Math.ceil(Math.max(...drag)))
    },
    onPointerCancel: () => setDrag(null),
  }
}
