import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

import { loadEnglish } from '../../src/annotate/load-english.ts'
import { readJsonl } from './files.ts'
import { drops, freeze, readFrozen } from './frozen.ts'
import type { GoldSet, Metrics, Outcome, Prediction, Reader, Split, Task } from './task.ts'
import { TASKS } from './tasks.ts'

const USAGE = `usage: npm run bench:accuracy -- [TASK ...] --data DIR [--split train|dev|test]
  --predictions OUT   write the predictions: a .jsonl file for one set, else a folder with one file a set (ud: .conllu, two a set)
  --json FILE         write the figures: {"<set>": {"<metric>": number}}
  --errors            list what was missed and what was spurious
  --from PREDICTIONS  score an earlier predictions file instead of reading (one set only)
  --freeze            make these figures the ones that later runs are held against
tasks: ${TASKS.map((task) => task.name).join(' ')}`

interface Options {
  readonly tasks: readonly Task[]
  readonly data: string
  readonly split: Split
  readonly predictions: string | undefined
  readonly json: string | undefined
  readonly from: string | undefined
  readonly errors: boolean
  readonly freeze: boolean
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      predictions: { type: 'string' },
      json: { type: 'string' },
      from: { type: 'string' },
      errors: { type: 'boolean', default: false },
      freeze: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !TASKS.some((task) => task.name === name))
  if (unknown.length > 0) throw new Error(`no such task: ${unknown.join(', ')}\n${USAGE}`)
  if (values.data === undefined) throw new Error(`--data DIR is missing\n${USAGE}`)
  if (!['train', 'dev', 'test'].includes(values.split))
    throw new Error(`no such split: ${values.split}\n${USAGE}`)
  return {
    tasks: TASKS.filter((task) => positionals.length === 0 || positionals.includes(task.name)),
    data: values.data,
    split: values.split as Split,
    predictions: values.predictions,
    json: values.json,
    from: values.from,
    errors: values.errors,
    freeze: values.freeze,
  }
}

type Job = { readonly task: Task; readonly set: GoldSet }

/** The sets to score; a task without files is named and left out. */
async function findJobs({ tasks, data, split }: Options): Promise<readonly Job[]> {
  const jobs: Job[] = []
  for (const task of tasks) {
    const sets = await task.files(data, split)
    if (sets.length === 0) console.log(`${task.name}: no files of split ${split} in ${data}, skipped`)
    jobs.push(...sets.map((set) => ({ task, set })))
  }
  return jobs
}

/** Loads the reader when it is first needed: `--from` scores without it. */
function readerOnce(): () => Promise<Reader> {
  let reader: Promise<Reader> | undefined
  return () => (reader ??= loadEnglish())
}

async function predictionsOf({ task, set }: Job, options: Options, reader: () => Promise<Reader>) {
  if (options.from !== undefined) return readJsonl<Prediction>(options.from)
  return task.predict(await reader(), set)
}

async function savePredictions(job: Job, predictions: readonly Prediction[], out: string): Promise<void> {
  const path = out.endsWith('.jsonl') ? out.slice(0, -6) : join(out, job.set.name.replaceAll(':', '-'))
  await mkdir(dirname(path), { recursive: true })
  const files = job.task.toFiles?.(predictions) ?? [{ ending: '.jsonl', text: toJsonl(predictions) }]
  for (const { ending, text } of files) await writeFile(`${path}${ending}`, text)
}

function toJsonl(predictions: readonly Prediction[]): string {
  return predictions.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function print({ task, set }: Job, outcome: Outcome, seconds: number, options: Options): void {
  console.log(`\n${set.name}   (${seconds.toFixed(1)} s)`)
  for (const line of outcome.lines) {
    const remark = task.beside[line.split(' ')[0]!]
    console.log(`  ${line}${remark === undefined ? '' : `   [${remark}]`}`)
  }
  if (options.errors) for (const line of outcome.errors) console.log(`  ${line}`)
}

function refuseFilesThatDoNotFit({ from, predictions }: Options, jobs: readonly Job[]): void {
  if (from !== undefined && jobs.length !== 1) throw new Error('--from scores one set: name one task')
  if (from !== undefined && jobs[0]!.task.toFiles)
    throw new Error(`--from reads .jsonl: ${jobs[0]!.task.name} writes files for its own scorer alone`)
  if (predictions?.endsWith('.jsonl') && jobs.length > 1)
    throw new Error('--predictions needs a folder when several sets are scored')
}

async function main(): Promise<void> {
  const options = readOptions()
  const jobs = await findJobs(options)
  refuseFilesThatDoNotFit(options, jobs)
  const reader = readerOnce()
  const results: Record<string, Metrics> = {}
  for (const job of jobs) {
    const start = performance.now()
    const predictions = await predictionsOf(job, options, reader)
    const outcome = await job.task.score(job.set, predictions)
    print(job, outcome, (performance.now() - start) / 1000, options)
    if (options.predictions !== undefined) await savePredictions(job, predictions, options.predictions)
    results[job.set.name] = outcome.metrics
  }
  if (options.split === 'dev') for (const line of drops(await readFrozen(), results)) console.log(line)
  if (options.freeze && options.split === 'dev') await freeze(results)
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
