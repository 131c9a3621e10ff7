import type { Reading } from '../model/claim.ts'
import { linksToCarryOver } from './inherit.ts'
import { insertLinks } from './links.ts'
import { hashed, insertReading, isKnown, linksBody, readingBody } from './readings.ts'
import { findReport, stateOf } from './reports.ts'
import type { Added, RunId } from './store.ts'
import { tell } from './told-claims.ts'
import type { Db } from './write.ts'
import { writing } from './write.ts'

/** See `ReportStore.addClaims`. */
export async function addClaims(db: Db, run: RunId, unhashed: Reading): Promise<Added> {
  const reading = hashed(unhashed)
  return writing(db, async (write) => {
    if ((await stateOf(write.db, reading.report)) === 'erased') return 'erased'
    if (await isKnown(write.db, reading)) return 'known'
    const links = await linksToCarryOver(write.db, reading)
    const entry = await write.log('report', { ...readingBody(run, reading), ...linksBody(links) })
    await insertReading(write, entry, run, reading)
    await insertLinks(write, entry, links)
    const report = await findReport(write.db, reading.report)
    if (report !== null) await tell(write, report)
    return 'new'
  })
}
