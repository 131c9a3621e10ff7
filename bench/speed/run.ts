import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

import { measureColdStart } from './cold-start.ts'
import { repeated, sampleReports } from './corpus.ts'
import { machine } from './machine.ts'
import { measureThroughput } from './throughput.ts'
import type { Throughput } from './throughput.ts'

const USAGE = 'usage: npm run bench:speed -- [--reports N] [--freeze]   (build first: npm run build)'
const RESULTS = new URL('results.json', import.meta.url)

function show(t: Throughput): string {
  return `${t.processes} process${t.processes === 1 ? '' : 'es'}: ${t.reportsPerSecond} reports/s, ${t.wordsPerSecond} words/s, ${t.peakMemoryMiB} MiB at most in one (${t.reports} reports, ${t.claims} claims, ${t.seconds} s, ${t.cpuSeconds} s on the processor)`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { reports: { type: 'string', default: '2000' }, freeze: { type: 'boolean', default: false } },
  })
  const count = Number(values.reports)
  if (!Number.isInteger(count) || count < 1) throw new Error(`--reports must be a whole number\n${USAGE}`)
  const samples = await sampleReports()
  const reports = repeated(samples, count)
  const coldStartSeconds = Number((await measureColdStart(samples[0]!.file, 5)).toFixed(2))
  console.log(`cold start of acta read: ${coldStartSeconds} s (median of 5)`)
  const throughput: Throughput[] = []
  for (const processes of new Set([1, availableParallelism()])) {
    const figures = await measureThroughput(reports, processes)
    console.log(show(figures))
    throughput.push(figures)
  }
  const results = { machine: machine(), coldStartSeconds, throughput }
  if (values.freeze) await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
