import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import type { Report } from '../../../src/model/report.ts'
import { measureThroughput } from '../../speed/throughput.ts'

/** How fast both readers went through the same reports in one round. Memory in MiB: of the largest process. */
export interface Round {
  readonly processes: number
  readonly acta: Pace
  readonly spacy: Pace
  /** Words a second of ours by words a second of spaCy's. */
  readonly ratio: number
}

/** The pace of one reader. */
export interface Pace {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly wordsPerSecond: number
  readonly reportsPerSecond: number
  readonly peakMemoryMiB: number
}

/** The reports, and the file that holds the same ones for Python. */
export interface Corpus {
  readonly reports: readonly Report[]
  readonly file: string
}

interface Answer {
  readonly cpuSeconds: number
  readonly peakMemory: number
}

/** Both readers one after the other on that many processes, ours first in every other round. Loading is not counted. */
export async function race(
  python: string,
  corpus: Corpus,
  processes: number,
  oursFirst: boolean,
): Promise<Round> {
  const before = oursFirst ? await paceOfActa(corpus, processes) : null
  const spacy = await paceOfSpacy(python, corpus, processes)
  const acta = before ?? (await paceOfActa(corpus, processes))
  return { processes, acta, spacy, ratio: acta.wordsPerSecond / spacy.wordsPerSecond }
}

async function paceOfActa({ reports }: Corpus, processes: number): Promise<Pace> {
  return measureThroughput(reports, processes)
}

async function paceOfSpacy(python: string, { reports, file }: Corpus, processes: number): Promise<Pace> {
  const readers = Array.from({ length: processes }, (_, share) => startReader(python, file, share, processes))
  await Promise.all(readers.map((reader) => reader.next()))
  const start = performance.now()
  const answers = await Promise.all(readers.map((reader) => reader.next('start')))
  const seconds = (performance.now() - start) / 1000
  const shares = answers.map((answer) => JSON.parse(answer) as Answer)
  const words = reports.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return {
    seconds,
    cpuSeconds: shares.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    wordsPerSecond: words / seconds,
    reportsPerSecond: reports.length / seconds,
    peakMemoryMiB: Math.max(...shares.map(({ peakMemory }) => peakMemory)) / 2 ** 20,
  }
}

/** A process of spaCy's: `next` sends it a line, if any, and gives its next line. */
function startReader(python: string, file: string, share: number, of: number) {
  const script = fileURLToPath(new URL('read_share.py', import.meta.url))
  const child = spawn(python, [script, file, String(share), String(of)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ONE_THREAD },
  })
  const lines = createInterface({ input: child.stdout })
  const failed = once(child, 'close').then(([code]) => {
    throw new Error(`read_share.py ended with status ${code}: is ${python} made with requirements.txt?`)
  })
  failed.catch(() => undefined)
  return {
    next: async (order?: string): Promise<string> => {
      const answer = once(lines, 'line')
      if (order !== undefined) child.stdin.write(`${order}\n`)
      const [line] = (await Promise.race([answer, failed])) as [string]
      return line
    },
  }
}

// A process of ours works on one thread; so must one of spaCy's. Python leaves no compiled files in the source tree.
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' }
