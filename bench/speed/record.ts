import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Readers } from '../../src/ingest.ts'
import type { Report } from '../../src/model/report.ts'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { startPostgres } from '../../test/support/postgres.ts'
import { sampleReports } from './corpus.ts'
import { machine } from './machine.ts'
import { type Built, loadBuilt } from './record/built.ts'
import { fillRecord } from './record/fill.ts'
import { measureDossiers, measureIngest, measureLists } from './record/measure.ts'
import { commonWords, type ReadReport, renamed, shifted } from './record/variants.ts'

// How fast a record of a thousand and of a hundred thousand claims takes reports and answers, on both databases.

const USAGE =
  'usage: npm run bench:record -- [--claims 1000,100000] [--on embedded,server] [--reports N] [--freeze]   (build first: npm run build)'
const RESULTS = new URL('record-results.json', import.meta.url)
/** As many words as a report of an agency has. */
const WORDS = 700
/** Numbers of variants that no filled record reaches. */
const UNUSED = 10_000_000
/** A step that goes through all paragraphs. */
const PRIME = 7919

interface Parts {
  readonly built: Built
  readonly readers: Readers
  readonly read: readonly ReadReport[]
  readonly common: ReadonlySet<string>
}

async function loadParts(): Promise<Parts> {
  const built = await loadBuilt()
  const readers = await built.loadReaders(built.loadEnglishReader)
  const read: ReadReport[] = []
  for (const report of await sampleReports())
    read.push({ report, claims: (await readers.reader.annotate(report)).claims })
  return { built, readers, read, common: commonWords(read.map(({ report }) => report)) }
}

/**
 * So many reports of that length which no record has: paragraphs of our own, mixed anew each time and under other names and days, so that
 * they are news of their own and no copies of each other.
 */
function longReports({ read, common }: Parts, count: number): readonly Report[] {
  const paragraphs = read.flatMap(({ report }) => report.text.split('\n\n').slice(1))
  return Array.from({ length: count }, (_, i) => {
    const number = i + UNUSED
    const { report } = read[i % read.length]!
    const pieces = [report.title ?? '']
    for (let at = i; pieces.join(' ').split(/\s+/).length < WORDS; at++)
      pieces.push(paragraphs[(at * PRIME + i * i) % paragraphs.length]!)
    const id = `long-${i}`
    const text = renamed(pieces.join('\n\n'), number, common)
    return { ...report, id, name: `${id}.txt`, published: shifted(report.published!, number), text }
  })
}

async function measure(data: string, claims: number, reports: number, parts: Parts): Promise<object> {
  const store = await parts.built.openStore(data, 'bench')
  const run = await store.addRun({ reader: 'bench@1', command: null })
  const filled = await fillRecord(store, parts.readers.linker, run, { ...parts, claims })
  console.log('  filled', filled)
  const ingest = await measureIngest(parts.built, store, parts.readers, run, longReports(parts, reports))
  console.log('  ingest', ingest)
  const listed = await store.incidents({ limit: 200 })
  const dossiers = await measureDossiers(
    store,
    listed.incidents.map(({ id }) => id),
  )
  console.log(`  dossier of one of ${listed.total} incidents`, dossiers)
  const lists = await measureLists(store, {
    all: {},
    country: { country: 'IRQ' },
    days: { from: '2023-03-01', to: '2023-03-31' },
    words: { text: 'rockets base' },
    actor: { actor: 'acta:kataib-hezbollah-7' },
    type: { type: 'ASSAULT', harm: 'killed', country: 'YEM' },
  })
  console.log('  lists', lists)
  await store.close()
  return {
    claims: filled.claims,
    reports: filled.reports,
    incidents: listed.total,
    takenPerSecond: filled.takenPerSecond,
    ingest,
    dossiers,
    lists,
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', default: '1000,100000' },
      reports: { type: 'string', default: '60' },
      on: { type: 'string', default: 'embedded,server' },
      freeze: { type: 'boolean', default: false },
    },
  })
  const sizes = values.claims.split(',').map(Number)
  if (![...sizes, Number(values.reports)].every((size) => Number.isInteger(size) && size > 0))
    throw new Error(USAGE)
  const parts = await loadParts()
  const folder = mkdtempSync(join(tmpdir(), 'acta-bench-'))
  const server = await startPostgres(await findPostgres())
  const results: Record<string, object[]> = {}
  const places: Readonly<Record<string, (size: number) => Promise<string>>> = {
    embedded: async (size) => join(folder, `${size}`),
    server: (size) => server.create(`bench${size}`),
  }
  try {
    for (const on of values.on.split(','))
      for (const size of sizes) {
        console.log(`${on}, ${size} claims`)
        const measured = await measure(await places[on]!(size), size, Number(values.reports), parts)
        results[on] = [...(results[on] ?? []), measured]
      }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.freeze)
    await writeFile(RESULTS, `${JSON.stringify({ machine: machine(), ...results }, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
