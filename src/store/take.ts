import { sql } from 'kysely'
import { arrive, arriveAgain } from './arrive.ts'
import { reportDigest } from './digest.ts'
import { hasChanged, isTouched } from './has-changed.ts'
import { linksToCarryOver } from './inherit.ts'
import { freshLinks, insertLinks, type NewLink } from './links.ts'
import { moveClaims } from './memberships.ts'
import { hashed, type HashedReading, insertReading, linksBody, readingBody } from './readings.ts'
import { stateOfReport } from './reports.ts'
import type { Added, Arrival, Taken, Taking } from './store.ts'
import { insertKeys, replaceKeys, tell, tellFirst } from './told-claims.ts'
import type { Db, Write } from './write.ts'
import { writing } from './write.ts'

/** See `ReportStore.take`. */
export async function take(db: Db, told: Taking): Promise<Taken> {
  const taking = { ...told, reading: hashed(told.reading), arrival: told.arrival ?? UNKNOWN }
  return writing(db, async (write) => {
    const found = await find(write.db, taking)
    if (found.report === 'erased') return { outcome: 'erased' }
    if (await isStale(write.db, taking, found)) return { outcome: 'stale' }
    await (found.isRead ? takeAgain(write, taking, found) : takeFirst(write, taking, found))
    return { outcome: 'kept', report: found.report, reading: found.isKnown ? 'known' : 'new' }
  })
}

const UNKNOWN: Arrival = { original: null, bands: [], copies: [] }

/** A taking with all its parts. */
interface WholeTaking extends Taking {
  readonly reading: HashedReading
  readonly arrival: Arrival
}

/** What the record holds of a report and its reading. */
interface Found {
  readonly report: Added
  /** Whether it has this very reading. */
  readonly isKnown: boolean
  /** Whether it has any: then also keys, links and claims in force. */
  readonly isRead: boolean
  /** Whether anything at all changed since the report was judged. */
  readonly isTouched: boolean
}

async function find(db: Db, { report: { id }, reading, mark }: WholeTaking): Promise<Found> {
  const { rows } = await sql<Found>`
    select ${stateOfReport(id)} as report, ${mark === null ? sql`false` : isTouched(mark)} as "isTouched",
      exists (select from readings where id = ${reading.id}) as "isKnown",
      exists (select from readings where report = ${id}) as "isRead"
  `.execute(db)
  return rows[0]!
}

async function isStale(db: Db, taking: WholeTaking, { isRead, isTouched }: Found): Promise<boolean> {
  if (isRead && taking.isFirst) return true
  const { report, arrival, keys, incidents, mark } = taking
  if (mark === null || !isTouched) return false
  return hasChanged(db, { report: report.id, bands: arrival.bands, keys, incidents }, mark)
}

/** Of claims that nobody read before nothing was judged, and none are in force. */
async function takeFirst(write: Write, taking: WholeTaking, found: Found): Promise<void> {
  const { run, report, arrival, reading, keys, incidents } = taking
  const links = taking.links.map((link) => ({ ...link, origin: null }))
  const entry = await write.log('report', bodyOf(taking, found, links))
  if (found.report === 'new') await arrive(write, entry, report, arrival)
  else await arriveAgain(write, report.id, arrival)
  await tellFirst(write, entry, run, report, reading)
  await insertLinks(write, entry, links)
  await insertKeys(write.db, report.id, keys)
  await moveClaims(write, incidents)
}

async function takeAgain(write: Write, taking: WholeTaking, found: Found): Promise<void> {
  const { run, report, arrival, reading, keys, incidents } = taking
  const carried = found.isKnown ? [] : await linksToCarryOver(write.db, reading)
  const links = [...carried, ...(await freshLinks(write.db, taking.links))]
  await arriveAgain(write, report.id, arrival)
  if (!found.isKnown || links.length > 0) {
    const entry = await write.log('report', bodyOf(taking, found, links))
    if (!found.isKnown) {
      await insertReading(write, entry, run, reading)
      await tell(write, report)
    }
    await insertLinks(write, entry, links)
  }
  if (!found.isKnown || !(await hasKeys(write.db, report.id))) await replaceKeys(write.db, report.id, keys)
  await moveClaims(write, incidents)
}

function bodyOf(taking: WholeTaking, found: Found, links: readonly NewLink[]): object {
  const { run, report, reading } = taking
  return {
    report: report.id,
    ...(found.report === 'new' ? reportBody(taking) : {}),
    ...(found.isKnown ? {} : readingBody(run, reading)),
    ...linksBody(links),
  }
}

function reportBody({ report, arrival: { original } }: WholeTaking): object {
  const report_sha256 = reportDigest(report)
  return original === null ? { report_sha256 } : { report_sha256, original_sha256: original.sha256 }
}

async function hasKeys(db: Db, report: string): Promise<boolean> {
  const { rows } = await sql`select from claim_keys where report = ${report} limit 1`.execute(db)
  return rows.length > 0
}
