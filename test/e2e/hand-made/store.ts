import { loadLinker } from '../../../src/link/load-linker.ts'
import { tell } from '../../../src/link/tell.ts'
import { linkReading } from '../../../src/linking.ts'
import { openPglite } from '../../../src/store/pglite.ts'
import { sqlStore } from '../../../src/store/sql-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { burialReport } from './burial.ts'
import type { HandMade } from './builder.ts'
import { strikeReport } from './strike.ts'
import { talksReport } from './talks.ts'

/** The reports made by hand, in the order in which they came. */
export const HAND_MADE: readonly HandMade[] = [strikeReport, burialReport, talksReport]

/** A record in memory of the reports made by hand, linked: for the tests of the API and for work on the page without a reader. */
export async function openHandMade(): Promise<Store> {
  const store = sqlStore(await openPglite(null))
  const linker = await loadLinker()
  const run = await store.addRun({ reader: 'by-hand@1', command: null })
  for (const { report, claims } of HAND_MADE) {
    const reading = { report: report.id, reader: 'by-hand@1', claims }
    const linking = await linkReading(store, linker, { reading }, tell(report, claims, null))
    await store.take({ run, report, reading, ...linking, mark: null })
  }
  return store
}

/** One such record, for tests that only read it. */
export const handMadeStore = await openHandMade()
