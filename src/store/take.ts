import { sql } from 'kysely'
import type { PlacedClaim } from './claims-in-force.ts'
import { reportDigest } from './digest.ts'
import { hasChanged } from './has-changed.ts'
import { linksToCarryOver } from './inherit.ts'
import { freshLinks, insertLinks, type NewLink } from './links.ts'
import { moveClaims } from './memberships.ts'
import { hashed, type HashedReading, insertReading, linksBody, readingBody } from './readings.ts'
import { insertReport, stateOfReport } from './reports.ts'
import type { Added, Taken, Taking } from './store.ts'
import { insertKeys, replaceKeys, tell, tellFirst } from './told-claims.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** See `ReportStore.take`. */
export async function take(db: Db, told: Taking): Promise<Taken> {
  const taking = { ...told, reading: hashed(told.reading) }
  return writing(db, async (write) => {
    const { report, isKnown, isRead, isStale } = await find(write.db, taking)
    if (report === 'erased') return { outcome: 'erased' }
    if (isStale || (isRead && taking.isFirst)) return { outcome: 'stale' }
    const reading: Added = isKnown ? 'known' : 'new'
    await keep(write, taking, { report, reading, isFirst: !isRead })
    return { outcome: 'kept', report, reading }
  })
}

/** What the record holds of a report and its reading. */
interface Found {
  readonly report: Added
  /** Whether it has this very reading. */
  readonly isKnown: boolean
  /** Whether it has any. */
  readonly isRead: boolean
  readonly isStale: boolean
}

async function find(
  db: Db,
  { report: { id }, reading, keys, incidents, mark }: HashedTaking,
): Promise<Found> {
  const isStale = mark === null ? sql`false` : hasChanged({ report: id, keys, incidents }, mark)
  const { rows } = await sql<Found>`
    select ${stateOfReport(id)} as report, ${isStale} as "isStale",
      exists (select from readings where id = ${reading.id}) as "isKnown",
      exists (select from readings where report = ${id}) as "isRead"
  `.execute(db)
  return rows[0]!
}

/** A taking whose reading has its hash. */
interface HashedTaking extends Taking {
  readonly reading: HashedReading
}

interface Parts {
  readonly report: Added
  readonly reading: Added
  /** Whether the report had no reading before, and so no keys, links or claims in force. */
  readonly isFirst: boolean
}

async function keep(write: Write, taking: HashedTaking, parts: Parts): Promise<void> {
  const { run, report, reading, keys, incidents } = taking
  const carried = parts.reading === 'new' && !parts.isFirst ? await linksToCarryOver(write.db, reading) : []
  // Of claims that nobody read before nothing was judged.
  const judged = parts.isFirst
    ? taking.links.map((link) => ({ ...link, origin: null }))
    : await freshLinks(write.db, taking.links)
  const links = [...carried, ...judged]
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

function placedIn({ id, claims }: HashedReading): readonly PlacedClaim[] {
  return claims.map((claim, i) => ({ claim, reading: id, ordinal: i + 1 }))
}

function bodyOf({ run, report, reading }: HashedTaking, parts: Parts, links: readonly NewLink[]): object {
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
