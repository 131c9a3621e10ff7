import type { Reader, Readers } from '../ingest.ts'

/** Loads the reader when a report is there to be read, and only once. */
export type LoadReader = () => Promise<Reader>

let loading: Promise<Reader> | undefined

/** The English reader that Acta ships. */
export const loadEnglishReader: LoadReader = () =>
  (loading ??= import('../annotate/load-english.ts').then(({ loadEnglish }) => loadEnglish()))

/** The reader with the linker that goes with it. */
export async function loadReaders(loadReader: LoadReader): Promise<Readers> {
  const { loadLinker } = await import('../link/load-linker.ts')
  const [reader, linker] = await Promise.all([loadReader(), loadLinker()])
  return { reader, linker }
}
