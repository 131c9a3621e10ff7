import { bands } from './intake/copies/bands.ts'
import { byOrigin, comparable, copyOf } from './intake/copies/copy-of.ts'
import type { Received } from './intake/received.ts'
import type { Linker } from './link/linker.ts'
import { tell } from './link/tell.ts'
import { linkReading } from './linking.ts'
import { amended } from './model/amendment.ts'
import type { Claim, Reading } from './model/claim.ts'
import type { Doc } from './model/doc.ts'
import type { Gap } from './model/gap.ts'
import type { Report, ReportId } from './model/report.ts'
import type { Added, Arrival, Copy, NearCopy, RunId, Store } from './store/store.ts'

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

/** A report, and what it was made from where that is known. */
export type Incoming = Pick<Received, 'report'> & Partial<Pick<Received, 'original'>>

/**
 * The whole road of one report: it is read, held against reports that it may copy, linked with the record, and kept in one step with all
 * that came of it. Taking it twice is as taking it once. Throws `ReaderError` when the reader fails: then the report is kept, unread; and
 * `ErasedError` when it was erased before.
 */
export async function ingest(
  store: Store,
  { reader, linker }: Readers,
  run: RunId,
  incoming: Incoming,
): Promise<Ingested> {
  return finish(store, linker, run, incoming, read(reader, incoming.report))
}

/** The same of a report that is being read. */
export async function finish(
  store: Store,
  linker: Linker,
  run: RunId,
  incoming: Incoming,
  reading: Promise<Reading>,
): Promise<Ingested> {
  try {
    return await link(store, linker, run, incoming, await reading)
  } catch (error) {
    if (error instanceof ReaderError) await keepUnread(store, incoming)
    throw error
  }
}

async function keepUnread(store: Store, incoming: Incoming): Promise<void> {
  const { report } = incoming
  const added = await store.addReport(report, { original: originalOf(incoming), bands: [], copies: [] })
  if (added === 'erased') throw new ErasedError(report)
}

function originalOf({ original }: Incoming): Arrival['original'] {
  if (original === undefined) return null
  const { sha256, media_type, url, retrieved_at } = original
  return { sha256, media_type, url, retrieved_at }
}

/** Notes that a run of the reader begins; `command` says how it was asked for. */
export async function beginRun(store: Store, { reader }: Readers, command: string): Promise<RunId> {
  return store.addRun({ reader: reader.version, command, data: await reader.data() })
}

/**
 * Compares a report and its claims with the record, and keeps them. Another writer may add what is worth comparing meanwhile: then they
 * are compared again, and the report is no more taken for one that was never read.
 */
async function link(
  store: Store,
  linker: Linker,
  run: RunId,
  incoming: Incoming,
  reading: Reading,
): Promise<Ingested> {
  const { report } = incoming
  let isAdded = false
  for (let isAgain = false; ; isAgain = true) {
    const mark = await store.mark()
    const compared = await compare(store, incoming, isAdded)
    isAdded = compared.isAdded
    const isFirst = !compared.isKnown && !isAgain
    const claims = isFirst ? reading.claims : await withAmendments(store, reading)
    const told = tell(report, claims, compared.copyOf)
    const linking = await linkReading(store, linker, { reading, isFirst }, told)
    const { arrival } = compared
    const taken = await store.take({ run, report, arrival, reading, isFirst, ...linking, mark })
    if (taken.outcome === 'erased') throw new ErasedError(report)
    if (taken.outcome === 'kept')
      return { added: isAdded ? 'new' : taken.report, claims: reading.claims.length }
  }
}

/** What a report is before its claims are looked at. */
interface Compared {
  readonly arrival: Arrival
  /** The report that it copies. */
  readonly copyOf: ReportId | null
  /** Whether the record had it and knew what it copies. */
  readonly isKnown: boolean
  /** Whether it was added just now. */
  readonly isAdded: boolean
}

/** How many reports that may be alike are looked at: more than the outlets that print one agency's text. */
const MOST_ALIKE = 200

async function compare(store: Store, incoming: Incoming, wasAdded: boolean): Promise<Compared> {
  const { report } = incoming
  const [original, keys] = [originalOf(incoming), bands(report.text)]
  const near = await store.nearCopies(keys, { limit: MOST_ALIKE, first: report.id })
  const own = near.find((other) => other.report.id === report.id)?.report
  // Whoever added it has compared it.
  if (own && !wasAdded) {
    const arrival = { original, bands: keys, copies: [] }
    return { arrival, copyOf: own.copy_of, isKnown: true, isAdded: false }
  }
  const copies = copiesAmong(report, near)
  const arrival = { original, bands: keys, copies }
  const copyOf = copies.find((copy) => copy.report === report.id)?.of ?? null
  const isCopied = copies.some(({ of }) => of === report.id)
  const isAdded = wasAdded || (isCopied && (await keepOriginal(store, report, arrival)))
  if (wasAdded) await store.addCopies(copies)
  return { arrival, copyOf, isKnown: own !== undefined, isAdded }
}

/** What others copy is kept before it is linked, for their claims to be met as those of copies. Returns whether it was new. */
async function keepOriginal(store: Store, report: Report, arrival: Arrival): Promise<boolean> {
  const added = await store.addReport(report, arrival)
  if (added === 'erased') throw new ErasedError(report)
  return added === 'new'
}

/** The claims of a reading as they will be in force: what persons amended of an earlier one stands. */
async function withAmendments(store: Store, { report, claims }: Reading): Promise<readonly Claim[]> {
  const amendments = await store.amendments(report)
  return amended(
    claims,
    amendments.filter(({ withdrawn }) => withdrawn === null),
  )
}

/** Who judges that a report repeats another. */
const COPY_JUDGE = { kind: 'machine', version: 'copies@2' } as const

/** Which report this one repeats, or which repeat it. The earliest counts as the origin of all that are alike. */
function copiesAmong(report: Report, near: readonly NearCopy[]): readonly Copy[] {
  const others = near.map(({ report: head, text }) => comparable({ ...head, text })).toSorted(byOrigin)
  const own = comparable(report)
  const found = others.flatMap((other) => copyOf(own, other) ?? [])
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
