import {
  ErasedError,
  finish,
  type Ingested,
  noteOriginal,
  prepare,
  type Prepared,
  ReaderError,
  type Readers,
} from './ingest.ts'
import type { Received } from './intake/received.ts'
import type { RunId, Store } from './store/store.ts'

/** What reports are taken with; asked for when the first is there. */
export type Reading = () => Promise<{ readonly readers: Readers; readonly run: RunId }>

/** What became of a report, or why it was not taken. */
export type Outcome = Ingested | ReaderError | ErasedError

/**
 * Takes reports one after another, each as `ingestReceived` does, and gives what became of them, in order. While one is linked
 * the next is read: with a reader on another thread they do not wait for each other. Throws when the store fails.
 */
export async function* ingestAll(
  store: Store,
  reading: Reading,
  items: AsyncIterable<Received>,
): AsyncGenerator<Outcome> {
  let ahead: Promise<Half> | null = null
  try {
    for await (const item of items) {
      const { readers } = await reading()
      const half: Half | null = await ahead
      ahead = firstHalf(store, readers, item)
      if (half) yield await secondHalf(store, reading, half)
    }
    const half: Half | null = await ahead
    if (half) yield await secondHalf(store, reading, half)
  } finally {
    // Who stops early may close the store: nothing must be under way.
    await ahead
  }
}

/** A report that is half taken, or the error that came of it. */
interface Half {
  readonly received: Received
  readonly prepared: Prepared | { readonly error: unknown }
}

/** Never rejects: its error is for whoever comes to the second half. */
async function firstHalf(store: Store, { reader }: Readers, received: Received): Promise<Half> {
  try {
    return { received, prepared: await prepare(store, reader, received.report) }
  } catch (error) {
    return { received, prepared: { error } }
  }
}

async function secondHalf(store: Store, reading: Reading, { received, prepared }: Half): Promise<Outcome> {
  try {
    if ('error' in prepared) throw prepared.error
    const { readers, run } = await reading()
    const ingested = await finish(store, readers.linker, run, prepared)
    await noteOriginal(store, received)
    return ingested
  } catch (error) {
    if (error instanceof ReaderError || error instanceof ErasedError) return error
    throw error
  }
}
