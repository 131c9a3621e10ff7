import { parseArgs } from 'node:util'
import { listInputs } from '../../src/intake/list-inputs.ts'
import { receive } from '../../src/intake/read-inputs.ts'
import type { Report } from '../../src/model/report.ts'
import { loadBuilt } from './record/built.ts'
import { measureDossiers, measureIngest } from './record/measure.ts'

// How fast a record that is there already, of news as it was written, takes more of it.

const USAGE = `usage: npm run bench:archive -- --data RECORD FILE...   (build first: npm run build)
  RECORD: a directory or postgres://… that \`acta ingest\` or \`acta restore\` filled. It keeps what it is given: use a copy.
  FILE: reports that it does not hold, as \`acta ingest\` takes them`

async function reportsOf(files: readonly string[]): Promise<readonly Report[]> {
  const reports: Report[] = []
  for await (const received of receive(await listInputs(files, 'refuse'))) {
    if (received instanceof Error) throw received
    reports.push(received.report)
  }
  return reports
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  })
  if (values.data === undefined || positionals.length === 0) throw new Error(USAGE)
  const reports = await reportsOf(positionals)
  const built = await loadBuilt()
  const readers = await built.loadReaders(built.loadEnglishReader)
  const store = await built.openStore(values.data, 'bench')
  const run = await store.addRun({ reader: readers.reader.version, command: 'bench' })
  console.log('ingest', await measureIngest(built, store, readers, run, reports))
  const { incidents, total } = await store.incidents({ limit: 200 })
  console.log(
    `dossier of one of ${total} incidents`,
    await measureDossiers(
      store,
      incidents.map(({ id }) => id),
    ),
  )
  await store.close()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
