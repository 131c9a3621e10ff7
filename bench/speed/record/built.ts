import type { loadEnglishReader, loadReaders } from '../../../src/cli/load-reader.ts'
import type { ingestAll } from '../../../src/ingest-all.ts'
import type { ingest } from '../../../src/ingest.ts'
import type { openStore } from '../../../src/store/open-store.ts'

/** What the bench runs of the built program: what a user runs, not what tests compile on the way. */
export interface Built {
  readonly ingest: typeof ingest
  readonly ingestAll: typeof ingestAll
  readonly openStore: typeof openStore
  readonly loadEnglishReader: typeof loadEnglishReader
  readonly loadReaders: typeof loadReaders
}

const FILES = ['ingest.js', 'ingest-all.js', 'store/open-store.js', 'cli/load-reader.js']

/** Loads it. Throws when it is not built. */
export async function loadBuilt(): Promise<Built> {
  const modules = FILES.map(
    (file): Promise<Partial<Built>> => import(new URL(`../../../dist/${file}`, import.meta.url).href),
  )
  return Object.assign({}, ...(await Promise.all(modules))) as Built
}
