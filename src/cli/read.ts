import type { FieldMap } from '../intake/field-map.ts'
import { Command, Option } from 'commander'
import type { Reading } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { LoadReader } from './load-reader.ts'
import { dayOption, mapOption } from './options.ts'
import { refuse } from './refuse.ts'

const FORMATS = ['text', 'json', 'jsonl'] as const

interface ReadOptions {
  readonly published?: string
  readonly outlet?: string
  readonly map?: FieldMap
  readonly format: (typeof FORMATS)[number]
  readonly gaps?: boolean
}

/** `acta read FILE...`: shows what is claimed in some reports; keeps nothing. */
export function readCommand(loadReader: LoadReader): Command {
  return new Command('read')
    .description('read reports and show what they claim, keeping nothing')
    .argument(
      '<file...>',
      'text, web pages, PDF, JSON, JSON lines, CSV, feeds or WARC (also .gz), or https:// addresses; - for standard input',
    )
    .option(
      '--published <day>',
      'day of publication of reports that do not state one (YYYY-MM-DD)',
      dayOption,
    )
    .option('--outlet <name>', 'outlet of reports that do not state one')
    .option('--map <fields>', 'names of columns or keys: text=body,published=date', mapOption)
    .addOption(new Option('--format <form>', 'form of the output').choices(FORMATS).default('text'))
    .option('--gaps', 'list instead what was read but not coded in all files together, most frequent first')
    .action((files: readonly string[], options: ReadOptions) => readFiles(files, options, loadReader))
}

async function readFiles(
  files: readonly string[],
  options: ReadOptions,
  loadReader: LoadReader,
): Promise<void> {
  const [{ listInputs }, { readInputs }] = await Promise.all([
    import('../intake/list-inputs.ts'),
    import('../intake/read-inputs.ts'),
  ])
  const reports = readInputs(await listInputs(files, 'refuse'), options)
  if (!options.gaps) return showReadings(reports, options.format, loadReader)
  const { readGaps } = await import('./read-gaps.ts')
  return readGaps(reports, options.format, loadReader)
}

async function showReadings(
  reports: AsyncIterable<Report | Error>,
  format: ReadOptions['format'],
  loadReader: LoadReader,
): Promise<void> {
  const [{ read }, write] = await Promise.all([import('../ingest.ts'), writer(format)])
  let count = 0
  for await (const report of reports) {
    // The reader is loaded at the first report that can be read.
    const reading = report instanceof Error ? report : await read(await loadReader(), report).catch(asError)
    if (report instanceof Error) refuse(report)
    else if (reading instanceof Error) refuse(reading)
    else process.stdout.write(write(report, reading, count++))
  }
  if (format === 'json') process.stdout.write(count === 0 ? '[]\n' : '\n]\n')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

type Writer = (report: Report, reading: Reading, count: number) => string

async function writer(format: ReadOptions['format']): Promise<Writer> {
  if (format === 'text') return textWriter()
  if (format === 'jsonl') return (report, reading) => `${JSON.stringify(toLine(report, reading))}\n`
  return (report, reading, count) =>
    `${count === 0 ? '[' : ','}\n${JSON.stringify(toLine(report, reading), null, 2)}`
}

/** Scorers and people know a report by its name: "seed" of seed.txt, or the id that its JSON object had. */
function toLine({ name }: Report, { reader, claims }: Reading): Reading {
  return { report: name.replace(/\.txt(\.gz)?$/i, ''), reader, claims }
}

async function textWriter(): Promise<Writer> {
  const [{ showClaims, showReport }, layout] = await Promise.all([
    import('../export/show.ts'),
    import('./terminal.ts'),
  ])
  return (report, { claims }, count) => {
    const head = `${count === 0 ? '' : '\n'}${showReport(report, claims.length, layout)}`
    return claims.length === 0 ? head : `${head}\n${showClaims(report, claims, layout)}`
  }
}
