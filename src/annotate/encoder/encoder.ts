import type { EncodedSentence } from '../../model/doc.ts'
import { answerOf, batchOf } from './batch.ts'
import type { PiecedSentence } from './pieced-sentence.ts'
import type { Session } from './session.ts'
import { joined, partOf, windowsOf } from './windows.ts'

/**
 * Reads sentences in pieces, however long. The same sentence gives the same answer to the last bit, alone or beside any
 * others, in any order. Sentences of several reports that are asked for at one time share batches.
 */
export interface Encoder {
  /** What computes it. */
  readonly name: string
  encode(sentences: readonly PiecedSentence[]): Promise<readonly EncodedSentence[]>
}

/** Pieces in one batch: more gain no speed, and what waits behind them waits longer. */
const MOST_PIECES = 512

interface Waiting {
  readonly sentence: PiecedSentence
  answer(encoded: EncodedSentence): void
  fail(error: unknown): void
}

/** An encoder that computes one batch at a time and meanwhile gathers what is asked for. */
export function encoderOf(session: Session): Encoder {
  const waiting = new Map<number, Waiting[]>()
  let running = false
  const drain = async (): Promise<void> => {
    running = true
    while (waiting.size > 0) {
      // Those who ask in this same turn, and timers and signals, come first.
      await new Promise((resolve) => setImmediate(resolve))
      await answer(session, takeBatch(waiting))
    }
    running = false
  }
  const ask = (sentence: PiecedSentence): Promise<EncodedSentence> =>
    new Promise((resolve, reject) => {
      enqueue(waiting, { sentence, answer: resolve, fail: reject })
      if (!running) void drain()
    })
  return {
    name: session.name,
    encode: (sentences) => Promise.all(sentences.map((sentence) => encodeOne(sentence, ask))),
  }
}

async function encodeOne(
  sentence: PiecedSentence,
  ask: (sentence: PiecedSentence) => Promise<EncodedSentence>,
): Promise<EncodedSentence> {
  const windows = windowsOf(sentence)
  return joined(windows, await Promise.all(windows.map((window) => ask(partOf(sentence, window)))))
}

function enqueue(waiting: Map<number, Waiting[]>, one: Waiting): void {
  const length = one.sentence.pieces.length
  const others = waiting.get(length)
  if (others) others.push(one)
  else waiting.set(length, [one])
}

/** Sentences of the length that has waited longest; what is left of that length goes to the end of the line. */
function takeBatch(waiting: Map<number, Waiting[]>): readonly Waiting[] {
  const [length, sentences] = waiting.entries().next().value as [number, Waiting[]]
  const batch = sentences.slice(0, Math.max(1, Math.floor(MOST_PIECES / length)))
  const rest = sentences.slice(batch.length)
  waiting.delete(length)
  if (rest.length > 0) waiting.set(length, rest)
  return batch
}

async function answer(session: Session, asked: readonly Waiting[]): Promise<void> {
  try {
    const batch = batchOf(asked.map(({ sentence }) => sentence))
    const answers = await session.run(batch)
    for (const [row, { sentence, answer }] of asked.entries())
      answer(answerOf(batch, answers, row, sentence.starts.length - 1))
  } catch (error) {
    for (const { fail } of asked) fail(error)
  }
}
