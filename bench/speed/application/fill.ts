import { loadEnglish } from '../../../src/annotate/load-english.ts'
import { loadLinker } from '../../../src/link/load-linker.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { sampleReports } from '../corpus.ts'
import { fillRecord } from '../record/fill.ts'
import { commonWords, type ReadReport } from '../record/variants.ts'

/** Claims of our samples for each of their incidents: how many it takes to come to so many incidents. */
const CLAIMS_AN_INCIDENT = 1.15

/** Fills the record at `data`, when it is empty, with variants of our samples until it holds about so many incidents, and sums them up. */
export async function fillWithIncidents(data: string, incidents: number): Promise<void> {
  const store = await openStore(data, 'bench application')
  try {
    if ((await store.reports({ limit: 1 })).length === 0) await fill(store, incidents)
    console.log('incidents', await sumUp(store))
  } finally {
    await store.close()
  }
}

async function fill(store: Store, incidents: number): Promise<void> {
  const [reader, linker] = await Promise.all([loadEnglish(), loadLinker()])
  const read: ReadReport[] = []
  for (const report of await sampleReports())
    read.push({ report, claims: (await reader.annotate(report)).claims })
  const common = commonWords(read.map(({ report }) => report))
  const run = await store.addRun({ reader: 'bench@1', command: null })
  const claims = Math.ceil(incidents * CLAIMS_AN_INCIDENT)
  console.log('filled', await fillRecord(store, linker, run, { read, common, claims }))
}

/** Lists sum up what changed before they answer, some of it each time. */
async function sumUp(store: Store): Promise<number> {
  for (;;) {
    const { total, pending } = await store.incidentLines({}, { limit: 1 })
    if (pending === 0) return total
  }
}
