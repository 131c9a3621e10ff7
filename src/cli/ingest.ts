import type { FieldMap } from '../intake/field-map.ts'
import { Command } from 'commander'
import type { IntakeOptions } from '../intake/read-inputs.ts'
import type { Received } from '../intake/received.ts'
import type { Store } from '../store/store.ts'
import type { LoadReader } from './load-reader.ts'
import { readingOnce } from './reading-once.ts'
import { count } from './count.ts'
import { dataOption, dayOption, mapOption } from './options.ts'
import type { Progress } from './progress.ts'
import { refuse } from './refuse.ts'
import type { Signals } from './watch-signals.ts'

interface IngestOptions {
  readonly data: string
  readonly published?: string
  readonly outlet?: string
  readonly map?: FieldMap
}

/** `acta ingest PATH...`: takes reports, and what they claim, into the record. */
export function ingestCommand(loadReader: LoadReader): Command {
  return new Command('ingest')
    .description('take reports into the record')
    .argument(
      '<path...>',
      'text, web pages, PDF, JSON, JSON lines, CSV, feeds or WARC (also .gz), directories of them, or https:// addresses; - for standard input',
    )
    .addOption(dataOption())
    .option(
      '--published <day>',
      'day of publication of reports that do not state one (YYYY-MM-DD)',
      dayOption,
    )
    .option('--outlet <name>', 'outlet of reports that do not state one')
    .option('--map <fields>', 'names of columns or keys: text=body,published=date', mapOption)
    .action((paths: readonly string[], options: IngestOptions) => ingestPaths(paths, options, loadReader))
}

async function ingestPaths(
  paths: readonly string[],
  { data, published, outlet, map }: IngestOptions,
  loadReader: LoadReader,
): Promise<void> {
  const [{ listInputs }, { receive }, { nameOf, openStore }, { startProgress }, { watchSignals }] =
    await Promise.all([
      import('../intake/list-inputs.ts'),
      import('../intake/read-inputs.ts'),
      import('../store/open-store.ts'),
      import('./progress.ts'),
      import('./watch-signals.ts'),
    ])
  const command = `acta ingest ${paths.join(' ')}`.slice(0, 200)
  const inputs = await listInputs(paths, 'walk')
  const signals = watchSignals()
  const store = await openStore(data, command)
  const progress = startProgress(inputs.reduce((sum, input) => sum + ('bytes' in input ? input.bytes : 0), 0))
  const options: IntakeOptions = { published, outlet, map, onBytes: progress.advance }
  try {
    const tally = await take(store, watched(receive(inputs, options), signals, progress), command, loadReader)
    progress.stop()
    tally.refused.forEach(refuse)
    process.stdout.write(`${summary(tally, nameOf(data), signals.status() !== null)}\n`)
  } finally {
    progress.stop()
    await store.close()
    process.exitCode = signals.status() ?? process.exitCode
  }
}

/** Between two reports nothing is half done: there a signal ends it. */
async function* watched<T>(items: AsyncIterable<T>, signals: Signals, progress: Progress): AsyncGenerator<T> {
  for await (const item of items) {
    if (signals.status() !== null) return
    yield item
    progress.report()
  }
}

interface Tally {
  readonly new: number
  readonly known: number
  readonly claims: number
  readonly refused: readonly Error[]
}

async function take(
  store: Store,
  items: AsyncIterable<Received | Error>,
  command: string,
  loadReader: LoadReader,
): Promise<Tally> {
  const { ingestAll } = await import('../ingest-all.ts')
  const counts = { new: 0, known: 0 }
  const refused: Error[] = []
  let claims = 0
  const reports = withoutRefused(items, refused)
  for await (const outcome of ingestAll(store, readingOnce(command, loadReader, store), reports)) {
    if (outcome instanceof Error) {
      refused.push(outcome)
      continue
    }
    counts[outcome.added]++
    claims += outcome.claims
  }
  return { ...counts, claims, refused }
}

async function* withoutRefused(
  items: AsyncIterable<Received | Error>,
  refused: Error[],
): AsyncGenerator<Received> {
  for await (const item of items)
    if (item instanceof Error) refused.push(item)
    else yield item
}

/** "12 reports read (10 new, 2 already there), 87 claims; 1 refused. The record is in ./acta-data." */
function summary({ new: added, known, claims, refused }: Tally, data: string, stopped: boolean): string {
  const read = `${count(added + known, 'report')} read (${added} new, ${known} already there), ${count(claims, 'claim')}`
  return `${stopped ? 'Stopped: ' : ''}${read}; ${refused.length} refused. The record is in ${data}.`
}
