import type { Report } from '../model/report.ts'
import { reportDigest } from './digest.ts'
import { insertBands, insertCopies, insertOriginal } from './origins.ts'
import { insertReport, stateOf } from './reports.ts'
import type { Added, Arrival } from './store.ts'
import type { Db } from './write.ts'
import { writing } from './write.ts'

const UNKNOWN: Arrival = { original: null, bands: [], copies: [] }

/** See `ReportStore.addReport`. */
export async function addReport(db: Db, report: Report, arrival: Arrival = UNKNOWN): Promise<Added> {
  return writing(db, async (write) => {
    const state = await stateOf(write.db, report.id)
    if (state !== 'new') return state
    const { original, bands, copies } = arrival
    const entry = await write.log('report', {
      report: report.id,
      report_sha256: reportDigest(report),
      ...(original === null ? {} : { original_sha256: original.sha256 }),
    })
    await insertReport(write, entry, report)
    if (original !== null) await insertOriginal(write, entry, { ...original, report: report.id })
    await insertCopies(write, copies)
    await insertBands(write, report.id, bands)
    return 'new'
  })
}
