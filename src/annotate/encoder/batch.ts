import type { EncodedSentence } from '../../model/doc.ts'
import type { PiecedSentence } from './pieced-sentence.ts'

/**
 * Sentences of one length in pieces, as the columns that the model takes: `count` rows of `length` numbers each. Nothing is
 * padded but `starts`, and that to the length too, so that a sentence is computed alike whatever else is in its batch.
 */
export interface Batch {
  readonly count: number
  readonly length: number
  readonly pieces: Int32Array
  readonly shapes: Int32Array
  readonly starts: Int32Array
}

/** What the model gives for a batch; rows of words are `length` long, word 0 being the root. */
export interface Answers {
  readonly tags: Int32Array
  readonly arcs: Float32Array
  readonly relations: Int32Array
  readonly entities: Float32Array
  readonly arms: Float32Array
  readonly acts: Float32Array
}

/** The columns of sentences that are all equally long. */
export function batchOf(sentences: readonly PiecedSentence[]): Batch {
  const count = sentences.length
  const length = sentences[0]?.pieces.length ?? 0
  const column = (of: (sentence: PiecedSentence) => readonly number[]): Int32Array => {
    const values = new Int32Array(count * length)
    for (const [row, sentence] of sentences.entries()) values.set(of(sentence), row * length)
    return values
  }
  return {
    count,
    length,
    pieces: column(({ pieces }) => pieces),
    shapes: column(({ shapes }) => shapes),
    starts: column(({ starts }) => starts),
  }
}

/** The answers for sentence number `row` of a batch, which has so many words. */
export function answerOf(
  { count, length }: Batch,
  answers: Answers,
  row: number,
  words: number,
): EncodedSentence {
  const rows = <T extends Int32Array | Float32Array>(values: T): T => {
    const width = values.length / (count * length)
    const start = (row * length + 1) * width
    return values.slice(start, start + words * width) as T
  }
  return {
    words,
    tags: Int8Array.from(rows(answers.tags)),
    arcs: narrowed(new Float32Array(words * (words + 1)), rows(answers.arcs), length),
    relations: narrowed(new Int8Array(words * (words + 1)), rows(answers.relations), length),
    entities: rows(answers.entities),
    arms: rows(answers.arms),
    acts: rows(answers.acts),
  }
}

/** Rows of `length` columns cut to those of the root and the words. */
function narrowed<T extends Float32Array | Int8Array>(into: T, rows: ArrayLike<number>, length: number): T {
  const words = rows.length / length
  for (let word = 0; word < words; word++)
    for (let column = 0; column <= words; column++)
      into[word * (words + 1) + column] = rows[word * length + column] as number
  return into
}
