import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { loadEnglish } from '../../../src/annotate/load-english.ts'
import { namesIn, readJsonl } from '../../accuracy/files.ts'
import { benchReport } from '../../accuracy/task.ts'
import { compare, predictWithSpacy } from './accuracy.ts'
import type { Row } from './accuracy.ts'
import { race } from './speed.ts'
import type { Corpus, Pace, Round } from './speed.ts'

const USAGE = `usage: npx tsx bench/peers/spacy/compare.ts --data DIR --python PATH
  --only accuracy|speed   one of the two
  --rules                 also the figures with each rule of the conversion left out
  --reports N             time the first N reports of DIR/reports alone
  --rounds N              time so many rounds (3)
  --json FILE             write the figures`

function readOptions() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      python: { type: 'string' },
      only: { type: 'string' },
      rules: { type: 'boolean', default: false },
      reports: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  })
  const { data, python, only } = values
  if (data === undefined || python === undefined) throw new Error(`--data or --python is missing\n${USAGE}`)
  if (only !== undefined && only !== 'accuracy' && only !== 'speed')
    throw new Error(`no such part: ${only}\n${USAGE}`)
  const [reports, rounds] = [Number(values.reports), Number(values.rounds)]
  if (!(reports >= 1 && rounds >= 1))
    throw new Error(`--reports and --rounds must be numbers above 0\n${USAGE}`)
  return { ...values, data, python, reports, rounds }
}

type Options = ReturnType<typeof readOptions>

async function accuracy({ data, python, rules }: Options, folder: string): Promise<readonly Row[]> {
  await predictWithSpacy(python, data, folder, rules)
  const rows = await compare(data, folder, await loadEnglish())
  for (const { set, reader, metrics } of rows) {
    const figures = Object.entries(metrics).map(([name, value]) => `${name} ${(100 * value).toFixed(2)}`)
    console.log(`${set.padEnd(16)} ${reader.padEnd(34)} ${figures.join('  ')}`)
  }
  return rows
}

/** The reports of a data folder as ours, and in a file as spaCy's process reads them. */
async function corpusOf({ data, reports: most }: Options, folder: string): Promise<Corpus> {
  const names = (await namesIn(join(data, 'reports'))).filter((name) => name.endsWith('.jsonl.gz'))
  const drafts = await Promise.all(
    names.map((name) =>
      readJsonl<{ id: string; text: string; published: string }>(join(data, 'reports', name)),
    ),
  )
  const reports = drafts.flat().slice(0, most)
  if (reports.length === 0) throw new Error(`no reports in ${join(data, 'reports')}`)
  const file = join(folder, 'reports.jsonl')
  await writeFile(file, reports.map(({ text }) => `${JSON.stringify({ text })}\n`).join(''))
  return { reports: reports.map(({ id, text, published }) => benchReport(id, text, published)), file }
}

async function speed(options: Options, folder: string): Promise<readonly Round[]> {
  const corpus = await corpusOf(options, folder)
  const rounds: Round[] = []
  for (const processes of new Set([1, Math.min(2, availableParallelism())])) {
    for (let i = 0; i < options.rounds; i++) {
      const round = await race(options.python, corpus, processes, i % 2 === 1)
      console.log(
        `${processes} process${processes === 1 ? '' : 'es'}: acta ${show(round.acta)}; spaCy ${show(round.spacy)}; ratio ${round.ratio.toFixed(2)}`,
      )
      rounds.push(round)
    }
    const ratios = rounds.filter((round) => round.processes === processes).map(({ ratio }) => ratio)
    console.log(`median ratio: acta reads ${median(ratios).toFixed(2)} words while spaCy reads one`)
  }
  return rounds
}

function show(pace: Pace): string {
  return `${Math.round(pace.wordsPerSecond)} words/s, ${pace.reportsPerSecond.toFixed(1)} reports/s, ${pace.cpuSeconds.toFixed(1)} s on the processor, ${Math.round(pace.peakMemoryMiB)} MiB`
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

async function main(): Promise<void> {
  const options = readOptions()
  const folder = await mkdtemp(join(tmpdir(), 'acta-spacy-'))
  try {
    const scores = options.only === 'speed' ? [] : await accuracy(options, folder)
    const rounds = options.only === 'accuracy' ? [] : await speed(options, folder)
    if (options.json !== undefined)
      await writeFile(options.json, `${JSON.stringify({ scores, rounds }, null, 2)}\n`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
