import type { Claim } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'
import { recordedBy } from './moment.ts'
import type { AsOf } from './store.ts'
import type { Db } from './write.ts'

/** See `ReportStore.claims`. */
export async function newestClaims(db: Db, report: ReportId, at?: AsOf): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claims')
    .select('body')
    .where('reading', '=', (inner) =>
      inner
        .selectFrom('readings')
        .select('id')
        .where('report', '=', report)
        .where(recordedBy('readings', at))
        .orderBy('seq', 'desc')
        .limit(1),
    )
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => row.body)
}
