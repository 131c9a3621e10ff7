import { sql } from 'kysely'
import type { ReportId } from '../model/report.ts'
import { findReport } from './reports.ts'
import { tell } from './told-claims.ts'
import type { Db } from './write.ts'
import { writing } from './write.ts'

/** Puts the newest reading of each report in force, in a record of before that was noted down. */
export async function catchUp(db: Db): Promise<void> {
  if (!(await isBehind(db))) return
  await writing(db, async (write) => {
    if (!(await isBehind(write.db))) return
    const { rows } = await sql<{ readonly report: ReportId }>`select distinct report from readings`.execute(
      write.db,
    )
    for (const { report } of rows) {
      const found = await findReport(write.db, report)
      if (found !== null) await tell(write, found)
    }
  })
}

async function isBehind(db: Db): Promise<boolean> {
  const { rows } = await sql<{ readonly behind: boolean }>`
    select exists (select from claims) and not exists (select from told_claims) as behind
  `.execute(db)
  return rows[0]!.behind
}
