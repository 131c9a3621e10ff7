import { sql } from 'kysely'
import { arrivalBody, arrive, arriveAgain, UNKNOWN } from './arrive.ts'
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
  /** Whether it is the last that a reader made. */
  readonly isNewest: boolean
  /** Whether it has any. */
  readonly isRead: boolean
  /** Whether anything at all changed since the report was judged. */
  readonly isTouched: boolean
}

async function find(db: Db, { report: { id }, reading, mark }: WholeTaking): Promise<Found> {
  const { rows } = await sql<Found>`
    select ${stateOfReport(id)} as report, ${mark === null ? sql`false` : isTouched(mark)} as "isTouched",
      exists (select from readings where id = ${reading.id}) as "isKnown",
      exists (select from readings where report = ${id}) as "isRead",
      ${reading.id} is not distinct from (
        select id from readings where report = ${id} and run is not null order by seq desc limit 1) as "isNewest"
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
  await arriveAgain(write, report.id, arrival)
  // What a newer reader took since stands.
  if (found.isKnown && !found.isNewest) return
  const carried = found.isKnown ? [] : await linksToCarryOver(write.db, reading)
  const links = [...carried, ...(await freshLinks(write.db, taking.links))]
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
  const { run, report, arrival, reading } = taking
  return {
    report: report.id,
    ...(found.report === 'new' ? arrivalBody(report, arrival) : {}),
    ...(found.isKnown ? {} : readingBody(run, reading)),
    ...linksBody(links),
  }
}

async function hasKeys(db: Db, report: string): Promise<boolean> {
  const { rows } = await sql`select from claim_keys where report = ${report} limit 1`.execute(db)
  return rows.length > 0
}
