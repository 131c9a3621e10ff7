import { bands } from './intake/copies/bands.ts'
import { byOrigin, copyOf } from './intake/copies/copy-of.ts'
import type { Received } from './intake/received.ts'
import type { Linker } from './link/linker.ts'
import { tell } from './link/tell.ts'
import { linkReading } from './linking.ts'
import { amended } from './model/amendment.ts'
import type { Claim, Reading } from './model/claim.ts'
import type { Doc } from './model/doc.ts'
import type { Gap } from './model/gap.ts'
import type { Report, ReportId } from './model/report.ts'
import type { Added, Copy, NearCopy, RunId, Store, Taking } from './store/store.ts'

/** Reads reports. The same version takes the same claims from the same report, in any process. */
export interface Reader {
  readonly version: string
  annotate(report: Report): Promise<Doc<'claims'>>
  /** What of the report it read and could not code, in text order. */
  gaps(report: Report): Promise<readonly Gap[]>
  /** SHA-256, in hex, of each file that it reads with, by its name: kept with each run. */
  data(): Promise<Readonly<Record<string, string>>>
}

/** What reports are read and linked with. */
export interface Readers {
  readonly reader: Reader
  readonly linker: Linker
}

/** What became of one report: whether it was new, and how many claims were read from it. */
export interface Ingested {
  readonly added: Exclude<Added, 'erased'>
  readonly claims: number
}

/**
 * The whole road of one report: it is kept, read, linked with the record, and what was read and linked is kept in one step.
 * Taking it twice is as taking it once; taking it again after a crash half-way completes it. Throws `ReaderError` when the
 * reader fails: then the report is kept, unread; and `ErasedError` when it was erased before.
 */
export async function ingest(
  store: Store,
  { reader, linker }: Readers,
  run: RunId,
  report: Report,
): Promise<Ingested> {
  const kept = await keep(store, report)
  return finish(store, linker, run, kept, await read(reader, report))
}

/** A report that is kept, before it is read. */
export interface Kept {
  readonly added: Ingested['added']
  readonly report: Report
  /** The report that it copies. */
  readonly original: ReportId | null
}

/** The beginning of the road: the report is kept, and held against others that it may copy. Throws as `ingest`. */
export async function keep(store: Store, report: Report): Promise<Kept> {
  const added = await store.addReport(report)
  if (added === 'erased') throw new ErasedError(report)
  return { added, report, original: await settleCopies(store, report) }
}

/** The end of it: what was read is linked with the record and kept. Throws as `ingest`. */
export async function finish(
  store: Store,
  linker: Linker,
  run: RunId,
  { added, report, original }: Kept,
  reading: Reading,
): Promise<Ingested> {
  await link(store, linker, { run, report, reading }, original)
  return { added, claims: reading.claims.length }
}

/** Notes that a run of the reader begins; `command` says how it was asked for. */
export async function beginRun(store: Store, { reader }: Readers, command: string): Promise<RunId> {
  return store.addRun({ reader: reader.version, command, data: await reader.data() })
}

/** The road of a report that came in as bytes: their hash is kept with it, and where and when they were got. Throws as `ingest`. */
export async function ingestReceived(
  store: Store,
  readers: Readers,
  run: RunId,
  { report, original }: Received,
): Promise<Ingested> {
  const ingested = await ingest(store, readers, run, report)
  await noteOriginal(store, { report, original })
  return ingested
}

/** Notes of what bytes a report was made. */
export async function noteOriginal(
  store: Store,
  { report, original }: Pick<Received, 'report' | 'original'>,
): Promise<void> {
  const { sha256, media_type, url, retrieved_at } = original
  await store.addOriginal({ report: report.id, sha256, media_type, url, retrieved_at })
}

/** Another writer may add claims worth comparing meanwhile: then they are compared again. */
async function link(
  store: Store,
  linker: Linker,
  taken: Pick<Taking, 'run' | 'report' | 'reading'>,
  original: ReportId | null,
): Promise<void> {
  const told = tell(taken.report, await withAmendments(store, taken.reading), original)
  const linking = await linkReading(store, linker, taken.reading, told)
  const { outcome } = await store.take({ ...taken, ...linking })
  if (outcome === 'erased') throw new ErasedError(taken.report)
  if (outcome === 'stale') await link(store, linker, taken, original)
}

/** The claims of a reading as they will be in force: what persons amended of an earlier one stands. */
async function withAmendments(store: Store, { report, claims }: Reading): Promise<readonly Claim[]> {
  const amendments = await store.amendments(report)
  return amended(
    claims,
    amendments.filter(({ withdrawn }) => withdrawn === null),
  )
}

/** How many reports that may be alike are looked at: more than the outlets that print one agency's text. */
const MOST_ALIKE = 200
/** Who judges that a report repeats another. */
const COPY_JUDGE = { kind: 'machine', version: 'copies@2' } as const

/**
 * Notes which report this one repeats, or which repeat it, and gives the one that it repeats. The bands are set last: a report
 * that has them was compared.
 */
async function settleCopies(store: Store, report: Report): Promise<ReportId | null> {
  const keys = bands(report.text)
  const near = await store.nearCopies(keys, { limit: MOST_ALIKE })
  const own = near.find((other) => other.report.id === report.id)
  if (own !== undefined) return own.report.copy_of
  const copies = copiesAmong(report, near)
  await store.setBands(report.id, keys, copies)
  return copies.find((copy) => copy.report === report.id)?.of ?? null
}

/** The earliest report counts as the origin of all that are alike. */
function copiesAmong(report: Report, near: readonly NearCopy[]): readonly Copy[] {
  const others = near.map(({ report: head, text }) => ({ ...head, text })).toSorted(byOrigin)
  const found = others.flatMap((other) => copyOf(report, other) ?? [])
  const earliest = found.find((copy) => copy.report === report.id)
  return (earliest ? [earliest] : found).map((copy) => ({ ...copy, judge: COPY_JUDGE, note: null }))
}

/** What a reader takes from a report. Throws `ReaderError`. */
export async function read(reader: Reader, report: Report): Promise<Reading> {
  try {
    return toReading(await reader.annotate(report), reader.version)
  } catch (error) {
    throw new ReaderError(report, reader, error)
  }
}

/** What a reader of that version took from the report of `doc`. */
export function toReading({ report, claims }: Doc<'claims'>, reader: string): Reading {
  return { report: report.id, reader, claims }
}

/** A reader failed on a report: a fault of ours, not of the report. Other reports can still be read. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'

  constructor({ name }: Report, { version }: Reader, cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause)
    super(`${name}: the reader ${version} failed on it (${what}); please tell its makers`, { cause })
  }
}

/** A report may not be taken: it was erased from the record on request. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError'

  constructor({ name }: Report) {
    super(`${name}: this report was erased from the record on request; leave it out`)
  }
}
