import { setFlagsFromString } from 'node:v8'

import type { Report } from '../../src/model/report.ts'
import type { Answer, Order } from './protocol.ts'

interface Reader {
  annotate(report: Report): Promise<{ readonly claims: readonly unknown[] }>
}

/** The reader as built: what a user runs, not what the tests compile on the way. */
async function loadBuiltReader(): Promise<Reader> {
  const module = new URL('../../dist/annotate/load-english.js', import.meta.url).href
  const { loadEnglish } = (await import(module)) as { loadEnglish: () => Promise<Reader> }
  return loadEnglish()
}

async function readAll(reader: Reader, reports: readonly Report[]): Promise<number> {
  let claims = 0
  for (const report of reports) claims += (await reader.annotate(report)).claims.length
  return claims
}

function answer(message: Answer): void {
  process.send!(message)
}

// As bin/acta.js does.
setFlagsFromString('--semi-space-growth-factor=4')

const loading = loadBuiltReader()
let share: readonly Report[] = []

process.on('message', (order: Order) => {
  void obey(order)
})

async function obey(order: Order): Promise<void> {
  const reader = await loading
  if (order.kind === 'load') {
    share = order.reports
    // The first reports pay for the compiler; they are not counted.
    await readAll(reader, share.slice(0, 50))
    answer({ kind: 'ready' })
    return
  }
  const before = process.cpuUsage()
  const claims = await readAll(reader, share)
  const { user, system } = process.cpuUsage(before)
  const peakMemory = process.resourceUsage().maxRSS * 1024
  answer({ kind: 'done', claims, cpuSeconds: (user + system) / 1e6, peakMemory })
  process.disconnect()
}
