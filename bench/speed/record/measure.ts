import { consolidate } from '../../../src/link/consolidate/consolidate.ts'
import type { Reader, Readers } from '../../../src/ingest.ts'
import { type Received, toOriginal } from '../../../src/intake/received.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Report } from '../../../src/model/report.ts'
import type { IncidentFilter, RunId, Store } from '../../../src/store/store.ts'
import type { Built } from './built.ts'

/** How reports went into a record. Milliseconds are means of one report. */
export interface Intake {
  readonly reports: number
  readonly words: number
  readonly claims: number
  /** As `acta ingest` takes them: one is read while the one before is linked. */
  readonly reportsPerSecond: number
  /** Reading alone, on one thread. */
  readonly readMs: number
  /** Linking and storing alone, of reports that are read already. */
  readonly linkAndStoreMs: number
  /** Of the two together, 0 to 1. */
  readonly linkAndStoreShare: number
  /** Of the time that `acta ingest` takes, what goes beyond reading, 0 to 1: the two run beside each other. */
  readonly linkAndStoreAdds: number
}

/** Times of one question, in milliseconds. */
export interface Times {
  readonly median: number
  readonly most: number
}

/** The first few of each pay for the compiler and for connections; they are not counted. */
const WARM = 5

/** Reads half of the reports, takes these as they are read, and then the other half as `acta ingest` does. */
export async function measureIngest(
  { ingest, ingestAll }: Pick<Built, 'ingest' | 'ingestAll'>,
  store: Store,
  { reader, linker }: Readers,
  run: RunId,
  reports: readonly Report[],
): Promise<Intake> {
  const [first, second] = [reports.slice(0, reports.length / 2), reports.slice(reports.length / 2)]
  const claims = new Map<Report, readonly Claim[]>()
  const readMs = await meanOf(first, async (report) => {
    claims.set(report, (await reader.annotate(report)).claims)
  })
  const known: Reader = { ...reader, annotate: async (report) => ({ report, claims: claims.get(report)! }) }
  const linkAndStoreMs = await meanOf(first, async (report) => {
    await ingest(store, { reader: known, linker }, run, toReceived(report))
  })
  let start = 0
  let taken = 0
  for await (const outcome of ingestAll(
    store,
    async () => ({ readers: { reader, linker }, run }),
    received(second),
  )) {
    if (outcome instanceof Error) throw outcome
    if (++taken === WARM) start = performance.now()
  }
  const ingestMs = (performance.now() - start) / (second.length - WARM)
  return {
    reports: second.length - WARM,
    words: second.slice(WARM).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    claims: [...claims.values()].flat().length,
    reportsPerSecond: rounded(1000 / ingestMs),
    readMs: rounded(readMs),
    linkAndStoreMs: rounded(linkAndStoreMs),
    linkAndStoreShare: Number((linkAndStoreMs / (readMs + linkAndStoreMs)).toFixed(3)),
    linkAndStoreAdds: Number(Math.max(0, 1 - readMs / ingestMs).toFixed(3)),
  }
}

async function meanOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<number> {
  let start = 0
  for (const [i, item] of items.entries()) {
    if (i === WARM) start = performance.now()
    await work(item)
  }
  return (performance.now() - start) / (items.length - WARM)
}

async function* received(reports: readonly Report[]): AsyncGenerator<Received> {
  yield* reports.map(toReceived)
}

function toReceived(report: Report): Received {
  const known = { media_type: 'text/plain', url: null, retrieved_at: null }
  return { report, byline: null, original: toOriginal(Buffer.from(report.text), known) }
}

/** What lies behind `acta incident`: the claims and links of one, and what they come to. */
export async function measureDossiers(store: Store, ids: readonly string[]): Promise<Times> {
  return timesOf(ids, async (id) => {
    const detail = await store.incident(id)
    consolidate(detail!.told)
  })
}

/** What lies behind `acta incidents`, by filter. */
export async function measureLists(
  store: Store,
  filters: Readonly<Record<string, IncidentFilter>>,
): Promise<Readonly<Record<string, Times>>> {
  const measured: Record<string, Times> = {}
  for (const [name, filter] of Object.entries(filters))
    measured[name] = await timesOf(
      [1, 2, 3, 4, 5],
      async () => void (await store.incidents({ limit: 50, ...filter })),
    )
  return measured
}

async function timesOf<T>(items: readonly T[], ask: (item: T) => Promise<void>): Promise<Times> {
  const times: number[] = []
  for (const item of items) {
    const start = performance.now()
    await ask(item)
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { median: rounded(sorted[Math.floor(sorted.length / 2)]!), most: rounded(sorted.at(-1)!) }
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}
