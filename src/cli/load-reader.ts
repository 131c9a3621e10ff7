import type { Reader, Readers } from '../ingest.ts'

/**
 * Loads the reader when a report is there to be read, and only once: on this thread, or `apart` on one of its own, which
 * pays where there is other work to do meanwhile.
 */
export type LoadReader = (place?: 'apart') => Promise<Reader>

let [here, apart]: (Promise<Reader> | undefined)[] = []
/** Only a built program has a file that a thread can begin with. */
const IS_BUILT = import.meta.url.endsWith('.js')

/** The English reader that Acta ships. */
export const loadEnglishReader: LoadReader = (place) =>
  place === 'apart' && IS_BUILT
    ? (apart ??= import('./apart-reader.ts').then(({ loadApartReader }) => loadApartReader()))
    : (here ??= import('../annotate/load-english.ts').then(({ loadEnglish }) => loadEnglish()))

/** The reader, apart, with the linker that goes with it. */
export async function loadReaders(loadReader: LoadReader): Promise<Readers> {
  const { loadLinker } = await import('../link/load-linker.ts')
  const [reader, linker] = await Promise.all([loadReader('apart'), loadLinker()])
  return { reader, linker }
}
