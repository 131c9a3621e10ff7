import type { EncodedSentence } from '../../model/doc.ts'
import type { PiecedSentence } from './pieced-sentence.ts'

/** Words `[first, last)` of a sentence, which the model sees at once; of these it answers for `[from, to)`. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** The model has places for 512 pieces, [CLS] and [SEP] among them. */
const MOST_PIECES = 510
const MOST_WORDS = 200
const OVERLAP = 50
/** Far under any score of the model: no tree goes from one window to another where it can do otherwise. */
const OUT_OF_SIGHT = -1e6

/** Overlapping windows over a sentence, each word answered for where it has most words on both sides; one for a usual sentence. */
export function windowsOf({ pieces, starts }: PiecedSentence): readonly Window[] {
  const count = starts.length - 1
  const startOf = (word: number): number => starts[word + 1] ?? pieces.length - 1
  const windows: Window[] = []
  for (let first = 0, from = 0; ;) {
    let last = Math.min(count, first + MOST_WORDS)
    while (startOf(last) - startOf(first) > MOST_PIECES) last--
    const next = last - OVERLAP
    const to = last === count ? count : next + OVERLAP / 2
    windows.push({ first, last, from, to })
    if (last === count) return windows
    first = next
    from = to
  }
}

/** The part of a sentence that a window shows, as a sentence. */
export function partOf(sentence: PiecedSentence, { first, last }: Window): PiecedSentence {
  const { pieces, shapes, starts } = sentence
  if (first === 0 && last === starts.length - 1) return sentence
  const start = starts[first + 1] ?? pieces.length - 1
  const end = starts[last + 1] ?? pieces.length - 1
  return {
    pieces: [pieces[0] ?? 0, ...pieces.slice(start, end), pieces.at(-1) ?? 0],
    shapes: [0, ...shapes.slice(start, end), 0],
    starts: [0, ...starts.slice(first + 1, last + 1).map((at) => at - start + 1)],
  }
}

/** The answers for the windows of one sentence as one answer. */
export function joined(windows: readonly Window[], parts: readonly EncodedSentence[]): EncodedSentence {
  const [whole] = parts
  if (parts.length === 1 && whole) return whole
  const words = windows.at(-1)?.last ?? 0
  const arcs = new Float32Array(words * (words + 1)).fill(OUT_OF_SIGHT)
  const relations = new Int8Array(words * (words + 1)).fill(-1)
  for (const [index, window] of windows.entries()) {
    const part = parts[index] as EncodedSentence
    copyPairs(arcs, words, part.arcs, window)
    copyPairs(relations, words, part.relations, window)
  }
  const rows = (of: (part: EncodedSentence) => ArrayLike<number>): number[] =>
    windows.flatMap((window, index) => ownRows(of(parts[index] as EncodedSentence), window))
  return {
    words,
    tags: Int8Array.from(rows(({ tags }) => tags)),
    arcs,
    relations,
    entities: Float32Array.from(rows(({ entities }) => entities)),
    arms: Float32Array.from(rows(({ arms }) => arms)),
    acts: Float32Array.from(rows(({ acts }) => acts)),
  }
}

function ownRows(values: ArrayLike<number>, { first, last, from, to }: Window): number[] {
  const width = values.length / (last - first)
  return Array.from(values).slice((from - first) * width, (to - first) * width)
}

// A row keeps its root in column 0; its other columns move to where the window's words stand in the sentence.
function copyPairs(
  into: Float32Array | Int8Array,
  words: number,
  values: ArrayLike<number>,
  { first, last, from, to }: Window,
): void {
  const width = last - first + 1
  for (let word = from; word < to; word++) {
    const row = (word - first) * width
    into[word * (words + 1)] = values[row] as number
    for (let column = 1; column < width; column++)
      into[word * (words + 1) + first + column] = values[row + column] as number
  }
}
