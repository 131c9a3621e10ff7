import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

import type { Report } from '../../src/model/report.ts'
import type { Answer, Order } from './protocol.ts'

/** How fast so many processes read so many reports. Memory in MiB: of the largest process. */
export interface Throughput {
  readonly processes: number
  readonly reports: number
  readonly words: number
  readonly claims: number
  readonly seconds: number
  /** Time on the processor of all processes together: hardly moved by what else the machine does. */
  readonly cpuSeconds: number
  readonly reportsPerSecond: number
  readonly wordsPerSecond: number
  readonly peakMemoryMiB: number
}

/** Reads the reports with that many processes at once. Loading and the first 50 reports of each are not counted. */
export async function measureThroughput(reports: readonly Report[], processes: number): Promise<Throughput> {
  const children = Array.from({ length: processes }, startChild)
  await Promise.all(
    children.map((child, i) => {
      const share = reports.filter((_, k) => k % processes === i)
      return ask(child, { kind: 'load', reports: share })
    }),
  )
  const start = performance.now()
  const answers = await Promise.all(children.map((child) => ask(child, { kind: 'start' })))
  const seconds = (performance.now() - start) / 1000
  const done = answers.filter((answer) => answer.kind === 'done')
  const words = sum(reports.map((report) => countWords(report.text)))
  return {
    processes,
    reports: reports.length,
    words,
    claims: sum(done.map((answer) => answer.claims)),
    seconds: round(seconds, 2),
    cpuSeconds: round(sum(done.map((answer) => answer.cpuSeconds)), 2),
    reportsPerSecond: round(reports.length / seconds, 1),
    wordsPerSecond: Math.round(words / seconds),
    peakMemoryMiB: Math.round(Math.max(...done.map((answer) => answer.peakMemory)) / 2 ** 20),
  }
}

function startChild(): ChildProcess {
  const script = fileURLToPath(new URL('read-share.ts', import.meta.url))
  return fork(script, { execArgv: ['--import', 'tsx'] })
}

async function ask(child: ChildProcess, order: Order): Promise<Answer> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`a reading process ended with status ${code}: is the program built (npm run build)?`)
  })
  child.send(order)
  const [answer] = (await Promise.race([once(child, 'message'), failed])) as [Answer]
  failed.catch(() => undefined)
  return answer
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
