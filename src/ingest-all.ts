import { ErasedError, finish, type Ingested, read, ReaderError, type Readers } from './ingest.ts'
import type { Received } from './intake/received.ts'
import type { RunId, Store } from './store/store.ts'

/** What reports are taken with; asked for when the first is there. */
export type Reading = () => Promise<{ readonly readers: Readers; readonly run: RunId }>

/** What became of a report, or why it was not taken. */
export type Outcome = Ingested | ReaderError | ErasedError

/** Reports that wait for the reader or are read, while one is linked: so many that the reader never waits. */
const AHEAD = 2

/**
 * Takes reports one after another, each as `ingest` does, and gives what became of them, in order. While one is linked
 * the next are read: with a reader on another thread they do not wait for each other. Throws when the store fails.
 */
export async function* ingestAll(
  store: Store,
  reading: Reading,
  items: AsyncIterable<Received>,
): AsyncGenerator<Outcome> {
  const ahead: Begun[] = []
  try {
    for await (const item of items) {
      const { readers } = await reading()
      ahead.push(begin(readers, item))
      if (ahead.length > AHEAD) yield await end(store, reading, ahead.shift()!)
    }
    while (ahead.length > 0) yield await end(store, reading, ahead.shift()!)
  } finally {
    // Who stops early may close the reader: nothing must be under way.
    await Promise.allSettled(ahead.map(({ claims }) => claims))
  }
}

/** A report that is being read. */
interface Begun {
  readonly item: Received
  readonly claims: ReturnType<typeof read>
}

function begin({ reader }: Readers, item: Received): Begun {
  const claims = read(reader, item.report)
  // Whoever ends it hears of it.
  claims.catch(() => {})
  return { item, claims }
}

async function end(store: Store, reading: Reading, { item, claims }: Begun): Promise<Outcome> {
  try {
    const { readers, run } = await reading()
    return await finish(store, readers.linker, run, item, claims)
  } catch (error) {
    if (error instanceof ReaderError || error instanceof ErasedError) return error
    throw error
  }
}
