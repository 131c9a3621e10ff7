/** A rectangle, pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Wanted {
  /** The point that the label belongs to, and how far to stay from it. */
  readonly x: number
  readonly y: number
  readonly clear: number
  readonly width: number
  readonly height: number
}

/** The first spot around a point (right, left, below, above, the corners; or over it) that is free and inside the frame; null when none is. */
export function labelSpot(wanted: Wanted, taken: readonly Box[], frame: Box, over: boolean): Box | null {
  const { x, y, clear, width, height } = wanted
  const at = (left: number, top: number): Box => ({ left, top, width, height })
  const middle = at(x - width / 2, y - height / 2)
  const around = [
    at(x + clear, middle.top),
    at(x - clear - width, middle.top),
    at(middle.left, y + clear),
    at(middle.left, y - clear - height),
    ...[y + clear / 2, y - clear / 2 - height].flatMap((top) => [
      at(x + clear / 2, top),
      at(x - clear / 2 - width, top),
    ]),
  ]
  return (
    (over ? [middle] : around).find(
      (spot) => inside(spot, frame) && !taken.some((other) => touch(spot, other)),
    ) ?? null
  )
}

function inside(spot: Box, frame: Box): boolean {
  return (
    spot.left >= frame.left &&
    spot.top >= frame.top &&
    spot.left + spot.width <= frame.left + frame.width &&
    spot.top + spot.height <= frame.top + frame.height
  )
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
