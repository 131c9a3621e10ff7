import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aReport } from '../test/support/made-up.ts'
import { standInReader } from '../test/support/stand-in-reader.ts'
import { ErasedError, ReaderError, type Readers } from './ingest.ts'
import { ingestAll, type Outcome, type Reading } from './ingest-all.ts'
import { type Received, toOriginal } from './intake/received.ts'
import { loadLinker } from './link/load-linker.ts'
import type { Report } from './model/report.ts'
import { openPglite } from './store/pglite.ts'
import { sqlStore } from './store/sql-store.ts'
import type { Store } from './store/store.ts'

let store: Store
let readers: Readers
beforeAll(async () => {
  store = sqlStore(await openPglite(null))
  readers = { reader: standInReader, linker: await loadLinker() }
})
afterAll(() => store.close())

const reading: Reading = async () => ({
  readers,
  run: await store.addRun({ reader: standInReader.version, command: null }),
})

async function* received(reports: readonly Report[]): AsyncGenerator<Received> {
  const known = { media_type: 'text/plain', url: null, retrieved_at: null }
  for (const report of reports)
    yield { report, byline: null, original: toOriginal(Buffer.from(report.text), known) }
}

async function taken(reports: readonly Report[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of ingestAll(store, reading, received(reports))) outcomes.push(outcome)
  return outcomes
}

const shelling = (): Report => aReport({ text: 'Rebels shelled the port.' })

describe('reports one after another', () => {
  it('are taken in order, each with its original', async () => {
    const reports = [shelling(), aReport({ text: 'It rained.' }), shelling()]
    expect(await taken(reports)).toEqual([1, 0, 1].map((claims) => ({ added: 'new', claims })))
    expect((await store.originals(reports[2]!.id)).map(({ report }) => report)).toEqual([reports[2]!.id])
    expect((await taken(reports)).map((one) => one instanceof Error || one.added)).toEqual(
      reports.map(() => 'known'),
    )
  })

  it('go on past those that cannot be read or were erased', async () => {
    const [unreadable, erased, last] = [aReport({ text: 'unreadable' }), shelling(), shelling()]
    await taken([erased])
    await store.erase(erased.id, 'a court asked')
    const outcomes = await taken([unreadable, erased, last])
    expect(outcomes.map((one) => one instanceof Error && one.constructor)).toEqual([
      ReaderError,
      ErasedError,
      false,
    ])
    expect(await store.claims(last.id)).toHaveLength(1)
  })

  it('may be left off: what was handed out is in the record, and nothing is under way', async () => {
    const reports = [shelling(), shelling(), shelling()]
    for await (const outcome of ingestAll(store, reading, received(reports))) {
      expect(outcome).toEqual({ added: 'new', claims: 1 })
      break
    }
    expect(await store.claims(reports[0]!.id)).toHaveLength(1)
    expect(await store.claims(reports[2]!.id)).toHaveLength(0)
  })

  it('end with the error of a store that fails', async () => {
    const failing: Store = { ...store, take: () => Promise.reject(new Error('the disk is full')) }
    const outcomes = ingestAll(failing, reading, received([shelling(), shelling()]))
    await expect(outcomes.next()).rejects.toThrow('the disk is full')
  })
})
