import { sql } from 'kysely'
import type { Reading } from '../model/claim.ts'
import type { ReportId } from '../model/report.ts'
import type { PlacedClaim } from './claims-in-force.ts'
import { reportDigest } from './digest.ts'
import { linksToCarryOver } from './inherit.ts'
import { freshLinks, insertLinks, type NewLink } from './links.ts'
import { areMoved, moveClaims } from './memberships.ts'
import { insertReading, isKnown, linksBody, readingBody, readingId } from './readings.ts'
import { insertReport, stateOf } from './reports.ts'
import type { Added, Taken, Taking } from './store.ts'
import { areToldAnew, haveNewCandidates, insertKeys, replaceKeys, tell, tellFirst } from './told-claims.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** See `ReportStore.take`. */
export async function take(db: Db, taking: Taking): Promise<Taken> {
  return writing(db, async (write) => {
    const report = await stateOf(write.db, taking.report.id)
    if (report === 'erased') return { outcome: 'erased' }
    if (await isStale(write.db, taking)) return { outcome: 'stale' }
    const isFirst = !(await isRead(write.db, taking.report.id))
    const reading: Added = !isFirst && (await isKnown(write.db, taking.reading)) ? 'known' : 'new'
    await keep(write, taking, { report, reading, isFirst })
    return { outcome: 'kept', report, reading }
  })
}

async function isStale(db: Db, { report, keys, incidents, mark }: Taking): Promise<boolean> {
  if (mark === null) return false
  const asked = keys.map(({ key }) => key)
  return (
    (await areToldAnew(db, report.id, mark)) ||
    (await haveNewCandidates(db, asked, report.id, mark)) ||
    areMoved(db, incidents, mark)
  )
}

interface Parts {
  readonly report: Added
  readonly reading: Added
  /** Whether the report had no reading before, and so no keys, links or claims in force. */
  readonly isFirst: boolean
}

async function keep(write: Write, taking: Taking, parts: Parts): Promise<void> {
  const { run, report, reading, keys, incidents } = taking
  const carried = parts.reading === 'new' && !parts.isFirst ? await linksToCarryOver(write.db, reading) : []
  const links = [...carried, ...(await freshLinks(write.db, taking.links))]
  if (parts.report === 'new' || parts.reading === 'new' || links.length > 0) {
    const entry = await write.log('report', bodyOf(taking, parts, links))
    if (parts.report === 'new') await insertReport(write, entry, report)
    if (parts.reading === 'new') await insertReading(write, entry, run, reading)
    if (parts.isFirst) await tellFirst(write, report, placedIn(reading))
    else if (parts.reading === 'new') await tell(write, report)
    await insertLinks(write, entry, links)
  }
  if (parts.isFirst) await insertKeys(write.db, report.id, keys)
  else if (parts.reading === 'new' || !(await hasKeys(write.db, report.id)))
    await replaceKeys(write.db, report.id, keys)
  await moveClaims(write, incidents)
}

function placedIn(reading: Reading): readonly PlacedClaim[] {
  const id = readingId(reading)
  return reading.claims.map((claim, i) => ({ claim, reading: id, ordinal: i + 1 }))
}

async function isRead(db: Db, report: ReportId): Promise<boolean> {
  const { rows } = await sql`select from readings where report = ${report} limit 1`.execute(db)
  return rows.length > 0
}

function bodyOf({ run, report, reading }: Taking, parts: Parts, links: readonly NewLink[]): object {
  return {
    report: report.id,
    ...(parts.report === 'new' ? { report_sha256: reportDigest(report) } : {}),
    ...(parts.reading === 'new' ? readingBody(run, reading) : {}),
    ...linksBody(links),
  }
}

async function hasKeys(db: Db, report: string): Promise<boolean> {
  const { rows } = await sql`select from claim_keys where report = ${report} limit 1`.execute(db)
  return rows.length > 0
}
