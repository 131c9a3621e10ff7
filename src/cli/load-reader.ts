import type { Reader } from '../ingest.ts'

/** Loads the reader when a report is there to be read, and only once. */
export type LoadReader = () => Promise<Reader>

let loading: Promise<Reader> | undefined

/** The English reader that Acta ships. */
export const loadEnglishReader: LoadReader = () =>
  (loading ??= import('../annotate/load-english.ts').then(({ loadEnglish }) => loadEnglish()))
