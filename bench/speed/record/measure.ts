import { ingest, type Reader, type Readers } from '../../../src/ingest.ts'
import { consolidate } from '../../../src/link/consolidate/consolidate.ts'
import type { Report } from '../../../src/model/report.ts'
import type { IncidentFilter, RunId, Store } from '../../../src/store/store.ts'

/** How reports went into a record. Milliseconds are means of one report. */
export interface Intake {
  readonly reports: number
  readonly words: number
  readonly claims: number
  readonly reportsPerSecond: number
  readonly readMs: number
  readonly linkAndStoreMs: number
  /** Of the whole, 0 to 1. */
  readonly linkAndStoreShare: number
}

/** Times of one question, in milliseconds. */
export interface Times {
  readonly median: number
  readonly most: number
}

/** Takes the reports one by one, as `acta ingest` does, the first few uncounted. */
export async function measureIngest(
  store: Store,
  { reader, linker }: Readers,
  run: RunId,
  reports: readonly Report[],
): Promise<Intake> {
  let reading = 0
  const timed: Reader = {
    ...reader,
    annotate: async (report) => {
      const start = performance.now()
      const doc = await reader.annotate(report)
      reading += performance.now() - start
      return doc
    },
  }
  let [claims, start] = [0, performance.now()]
  for (const [i, report] of reports.entries()) {
    if (i === WARM) [claims, reading, start] = [0, 0, performance.now()]
    claims += (await ingest(store, { reader: timed, linker }, run, report)).claims
  }
  const counted = reports.slice(WARM)
  const whole = performance.now() - start
  return {
    reports: counted.length,
    words: counted.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    claims,
    reportsPerSecond: rounded((counted.length / whole) * 1000),
    readMs: rounded(reading / counted.length),
    linkAndStoreMs: rounded((whole - reading) / counted.length),
    linkAndStoreShare: Number(((whole - reading) / whole).toFixed(3)),
  }
}

const WARM = 5

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
