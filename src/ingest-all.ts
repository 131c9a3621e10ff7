import {
  ErasedError,
  finish,
  type Ingested,
  keep,
  type Kept,
  read,
  ReaderError,
  type Readers,
} from './ingest.ts'
import type { Received } from './intake/received.ts'
import type { RunId, Store } from './store/store.ts'

/** What reports are taken with; asked for when the first is there. */
export type Reading = () => Promise<{ readonly readers: Readers; readonly run: RunId }>

/** What became of a report, or why it was not taken. */
export type Outcome = Ingested | ReaderError | ErasedError

/** Reports that are kept and wait for the reader or are read, while one is linked: so many that the reader never waits. */
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
      ahead.push(await begin(store, readers, item))
      if (ahead.length > AHEAD) yield await end(store, reading, ahead.shift()!)
    }
    while (ahead.length > 0) yield await end(store, reading, ahead.shift()!)
  } finally {
    // Who stops early may close the reader: nothing must be under way.
    await Promise.all(ahead.map(({ half }) => half))
  }
}

/** A report that is being read, or the error that came of it. Never rejects: its error is for whoever ends it. */
interface Begun {
  readonly half: Promise<Half>
}

type Half = { readonly kept: Kept; readonly claims: Claims } | { readonly error: unknown }

/** What the reader took from a report. */
type Claims = Awaited<ReturnType<typeof read>>

/** Comes back when the report is kept and the reader has it. */
async function begin(store: Store, { reader }: Readers, received: Received): Promise<Begun> {
  try {
    const kept = await keep(store, received)
    const half = read(reader, received.report).then(
      (claims) => ({ kept, claims }),
      (error: unknown) => ({ error }),
    )
    return { half }
  } catch (error) {
    return { half: Promise.resolve({ error }) }
  }
}

async function end(store: Store, reading: Reading, { half }: Begun): Promise<Outcome> {
  try {
    const come = await half
    if ('error' in come) throw come.error
    const { readers, run } = await reading()
    return await finish(store, readers.linker, run, come.kept, come.claims)
  } catch (error) {
    if (error instanceof ReaderError || error instanceof ErasedError) return error
    throw error
  }
}
