import type { WordPieces } from './word-pieces.ts'
import { shapeOf } from './word-shape.ts'

/**
 * A sentence as the encoder takes it: the numbers of its pieces from [CLS] to [SEP], for each piece the shape of its word
 * (0 at [CLS] and [SEP]), and for each word the index of its first piece. Word 0 is [CLS], which stands for the root.
 */
export interface PiecedSentence {
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  readonly starts: readonly number[]
}

/** The words of a sentence in pieces, as many as they are. */
export function pieceSentence(words: readonly string[], pieces: WordPieces): PiecedSentence {
  const sentence = { pieces: [pieces.first], shapes: [0], starts: [0] }
  for (const word of words) {
    sentence.starts.push(sentence.pieces.length)
    const shape = shapeOf(word)
    for (const piece of pieces.of(word)) {
      sentence.pieces.push(piece)
      sentence.shapes.push(shape)
    }
  }
  sentence.pieces.push(pieces.last)
  sentence.shapes.push(0)
  return sentence
}
