import type { Reading } from '../ingest-all.ts'
import type { Store } from '../store/store.ts'
import { type LoadReader, loadReaders } from './load-reader.ts'

/** One run of the reader for all that a command takes. */
export function readingOnce(command: string, loadReader: LoadReader, store: Store): Reading {
  let reading: ReturnType<Reading> | undefined
  return () => (reading ??= begin())
  async function begin(): ReturnType<Reading> {
    const [readers, { beginRun }] = await Promise.all([loadReaders(loadReader), import('../ingest.ts')])
    return { readers, run: await beginRun(store, readers, command) }
  }
}
