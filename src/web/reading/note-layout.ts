/** A note that can be folded to a single line. */
export interface FoldingNote {
  readonly wanted: number
  readonly full: number
  readonly folded: number
}

/** The tops of the notes, and which of them are folded. */
export interface FoldedLayout {
  readonly tops: readonly number[]
  readonly folded: readonly boolean[]
}

/**
 * Places notes that may be folded: all in full when that leaves each within `drift` pixels of its words; else as many in
 * full as that allows, the pinned one always and the rest in their order. Evidence is shown wherever it fits, and a note
 * never stands far from its words.
 */
export function foldNotes(
  notes: readonly FoldingNote[],
  gap: number,
  pinned: number | null,
  drift: number,
): FoldedLayout {
  const place = (folded: readonly boolean[]) => {
    const sized = notes.map((note, i) => ({
      wanted: note.wanted,
      height: folded[i] ? note.folded : note.full,
    }))
    return placeNotes(sized, gap, pinned)
  }
  const level = (tops: readonly number[]) =>
    tops.every((top, i) => Math.abs(top - (notes[i]?.wanted ?? 0)) <= drift)
  const open = notes.map(() => false)
  if (level(place(open))) return { tops: place(open), folded: open }
  const folded = notes.map((_, i) => i !== pinned)
  for (const i of notes.keys()) {
    const opener = folded.with(i, false)
    if (folded[i] && level(place(opener))) folded[i] = false
  }
  return { tops: place(folded), folded }
}

/** Where a note wants to stand (the height of its words) and how tall it is; pixels. */
export interface Note {
  readonly wanted: number
  readonly height: number
}

/**
 * The top of every note in a column, in order, `gap` apart and never above 0. Each stands level with its words or as little
 * below as those before it allow. The note `pinned` stands exactly level: those before it give way upwards, as far as the
 * column goes.
 */
export function placeNotes(
  notes: readonly Note[],
  gap: number,
  pinned: number | null = null,
): readonly number[] {
  const tops = fall(notes, gap, 0)
  const pin = pinned === null ? undefined : notes[pinned]
  if (pinned === null || !pin) return tops
  const room = notes.slice(0, pinned).reduce((sum, note) => sum + note.height + gap, 0)
  const top = Math.max(room, Math.min(tops[pinned] ?? 0, pin.wanted))
  const before = rise(notes.slice(0, pinned), tops, gap, top - gap)
  const after = fall(notes.slice(pinned + 1), gap, top + pin.height + gap)
  return [...before, top, ...after]
}

function fall(notes: readonly Note[], gap: number, from: number): readonly number[] {
  let free = from
  return notes.map(({ wanted, height }) => {
    const top = Math.max(free, wanted)
    free = top + height + gap
    return top
  })
}

function rise(
  notes: readonly Note[],
  tops: readonly number[],
  gap: number,
  floor: number,
): readonly number[] {
  let free = floor
  return notes.reduceRight<readonly number[]>((below, { height }, i) => {
    const top = Math.min(tops[i] ?? 0, free - height)
    free = top - gap
    return [top, ...below]
  }, [])
}
