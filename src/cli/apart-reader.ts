import { Piscina } from 'piscina'
import { hashesOfData } from '../annotate/load-english.ts'
import type { Reader } from '../ingest.ts'
import type { Claim } from '../model/claim.ts'
import type { Gap } from '../model/gap.ts'

/**
 * The English reader on a thread of its own: reading takes a tenth of a second of the processor, in which this thread links and
 * stores the report before, or answers a browser. Of a doc its claims alone come over. Throws as `loadEnglish`.
 */
export async function loadApartReader(): Promise<Reader> {
  const pool = new Piscina({
    filename: new URL('./reader-thread.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    // The next report lies with the reader before this thread has time to hand it over.
    concurrentTasksPerWorker: 2,
  })
  return {
    version: (await pool.run(undefined, { name: 'version' })) as string,
    annotate: async (report) => ({
      report,
      claims: (await pool.run(report, { name: 'claims' })) as readonly Claim[],
    }),
    gaps: async (report) => (await pool.run(report, { name: 'gaps' })) as readonly Gap[],
    data: hashesOfData,
  }
}
