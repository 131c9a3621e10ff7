import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPostgres } from '../../scripts/find-postgres.ts'
import { startOwnActa } from '../../test/e2e/start-acta.ts'
import { openBrowser } from '../../test/e2e/visit.ts'
import { startPostgres } from '../../test/support/postgres.ts'
import { fillWithIncidents } from './application/fill.ts'
import { measureFilters } from './application/filters.ts'
import { measureLoads } from './application/loads.ts'
import { ServerClock } from './application/server-clock.ts'
import { machine } from './machine.ts'

// How fast the application is in a browser, over a record of a hundred thousand incidents: the built program, as people run it.

const USAGE = `usage: npx tsx bench/speed/application.ts [--incidents 100000] [--on server|embedded] [--rounds 5] [--record DATA] [--fill-only]
(build first: npm run build)
  --record DATA   where the record is: one that holds reports is measured as it is, an empty one is filled; it is left there`

interface Place {
  readonly data: string
  remove(): Promise<void>
}

/** Where a new record lies that is gone after the run. */
async function newPlace(on: string): Promise<Place> {
  if (on === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'acta-bench-'))
    return {
      data: join(folder, 'record'),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  }
  const server = await startPostgres(await findPostgres())
  return { data: await server.create('application'), remove: () => server.stop() }
}

async function measure(data: string, rounds: number): Promise<void> {
  const acta = await startOwnActa({ data })
  const browser = await openBrowser()
  try {
    const clock = new ServerClock(acta.pid)
    console.log('load', load())
    await measureLoads(browser, acta.url, rounds)
    console.log('load', load())
    await measureFilters(browser, acta.url)
    console.log('load', load(), '· processor time of acta serve', clock.seconds(), 's')
  } finally {
    await browser.close()
    await acta.stop()
  }
}

/** How busy the machine was over the last minute: beside every time, since others may share it. */
function load(): string {
  return loadavg()[0]!.toFixed(2)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      incidents: { type: 'string', default: '100000' },
      on: { type: 'string', default: 'server' },
      rounds: { type: 'string', default: '5' },
      record: { type: 'string' },
      'fill-only': { type: 'boolean', default: false },
    },
  })
  const [incidents, rounds] = [Number(values.incidents), Number(values.rounds)]
  const areCounts = [incidents, rounds].every((count) => Number.isInteger(count) && count > 0)
  if (!areCounts || !['server', 'embedded'].includes(values.on)) throw new Error(USAGE)
  console.log(machine())
  const place = values.record ? { data: values.record, remove: async () => {} } : await newPlace(values.on)
  try {
    await fillWithIncidents(place.data, incidents)
    if (!values['fill-only']) await measure(place.data, rounds)
  } finally {
    await place.remove()
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
