import type { Reading } from './model/claim.ts'
import type { Doc } from './model/doc.ts'
import type { Gap } from './model/gap.ts'
import type { Report } from './model/report.ts'
import type { Linker } from './link/linker.ts'
import { tell } from './link/tell.ts'
import { linkReading } from './linking.ts'
import type { Added, RunId, Store, Taking } from './store/store.ts'

/** Reads reports. The same version takes the same claims from the same report, in any process. */
export interface Reader {
  readonly version: string
  annotate(report: Report): Promise<Doc<'claims'>>
  /** What of the report it read and could not code, in text order. */
  gaps(report: Report): Promise<readonly Gap[]>
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
  const added = await store.addReport(report)
  if (added === 'erased') throw new ErasedError(report)
  const reading = await read(reader, report)
  await link(store, linker, { run, report, reading })
  return { added, claims: reading.claims.length }
}

/** Another writer may add claims worth comparing meanwhile: then they are compared again. */
async function link(
  store: Store,
  linker: Linker,
  taken: Pick<Taking, 'run' | 'report' | 'reading'>,
): Promise<void> {
  const told = tell(taken.report, taken.reading.claims, null)
  const { outcome } = await store.take({
    ...taken,
    ...(await linkReading(store, linker, taken.reading, told)),
  })
  if (outcome === 'erased') throw new ErasedError(taken.report)
  if (outcome === 'stale') await link(store, linker, taken)
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
