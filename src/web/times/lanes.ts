/** A stretch of the strip, pixels. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** The lane (0 = first) of each stretch: the first in which it touches no earlier one. */
export function lanes(stretches: readonly Stretch[], gap: number): readonly number[] {
  const ends: number[] = []
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const lane = free === -1 ? ends.length : free
    ends[lane] = right
    return lane
  })
}
