import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aReport } from '../test/support/made-up.ts'
import { standInReader } from '../test/support/stand-in-reader.ts'
import { beginRun, ErasedError, ingest, read, ReaderError, type Readers } from './ingest.ts'
import { bands } from './intake/copies/bands.ts'
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

async function take(reports: readonly Report[]): Promise<readonly string[]> {
  const run = await store.addRun({ reader: standInReader.version, command: null })
  const added: string[] = []
  for (const report of reports) added.push((await ingest(store, readers, run, { report })).added)
  return added
}

/** All the record holds of some reports. */
async function heldOf(reports: readonly Report[]): Promise<unknown> {
  const listed = (await store.reports()).filter(({ id }) => reports.some((report) => report.id === id))
  return Promise.all(listed.map(async (summary) => ({ ...summary, claims: await store.claims(summary.id) })))
}

describe('the road of a report', () => {
  it('ends with the report and its claims in the record', async () => {
    const report = aReport({ text: 'Rebels shelled the port. Soldiers shelled the hills.' })
    const run = await store.addRun({ reader: standInReader.version, command: null })
    expect(await ingest(store, readers, run, { report })).toEqual({ added: 'new', claims: 2 })
    expect(await store.report(report.id)).toEqual(report)
    expect((await store.claims(report.id)).map(({ event }) => event.trigger.start)).toEqual([7, 34])
    expect(await ingest(store, readers, run, { report })).toEqual({ added: 'known', claims: 2 })
  })

  it('is part of a run that says what the reader read with', async () => {
    await beginRun(store, readers, 'acta ingest archive')
    const runs = (await store.log()).filter(({ kind }) => kind === 'run')
    expect(JSON.parse(runs.at(-1)!.body)).toEqual({
      reader: standInReader.version,
      data: { 'rules.txt': expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('gone twice, in whole or in part, is gone once', async () => {
    const sentences = fc.constantFrom('Rebels shelled the port. ', 'It rained. ', 'Soldiers shelled them. ')
    const texts = fc.array(fc.array(sentences, { minLength: 1 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (texts, part) => {
        const reports = texts.map((sentences) => aReport({ text: sentences.join('') }))
        await take(reports)
        const once = await heldOf(reports)
        await take(reports.slice(part % (reports.length + 1)))
        await take(reports)
        expect(await heldOf(reports)).toEqual(once)
      }),
      { numRuns: 15 },
    )
  })

  it('broken off after the report was kept is completed when gone again', async () => {
    const report = aReport({ text: 'Rebels shelled the port.' })
    await store.addReport(report)
    await take([report])
    expect(await store.claims(report.id)).toHaveLength(1)
  })

  it('keeps a report that the reader fails on, and says whose fault it is', async () => {
    const report = aReport({ name: 'odd.txt', text: 'An unreadable word.' })
    await expect(take([report])).rejects.toThrow(
      'odd.txt: the reader stand-in@1 failed on it (no such word); please tell its makers',
    )
    await expect(read(standInReader, report)).rejects.toBeInstanceOf(ReaderError)
    expect(await store.report(report.id)).toEqual(report)
    expect(await store.claims(report.id)).toEqual([])
    await store.erase(report.id, 'a court asked')
    await expect(take([report])).rejects.toBeInstanceOf(ErasedError)
  })

  it('compares again what it copies or is copied by when another such report came in meanwhile', async () => {
    const text =
      'Gunmen shelled the mill by the lower bridge on a market day, the miller told a reporter, and flour drifted over the square for an hour while neighbours carried sacks out of the burning store.'
    const [first, copy, other] = ['2024-03-01', '2024-03-02', '2024-03-03'].map((published) =>
      aReport({ text, published }),
    ) as [Report, Report, Report]
    await take([copy])
    const run = await store.addRun({ reader: standInReader.version, command: null })
    let isRaced = false
    const raced: Store = {
      ...store,
      nearCopies: async (...asked) => {
        const near = await store.nearCopies(...asked)
        if (!isRaced) await take([other])
        isRaced = true
        return near
      },
    }
    expect(await ingest(raced, readers, run, { report: first })).toMatchObject({ added: 'new' })
    const near = await store.nearCopies(bands(text))
    const originals = [first, copy, other].map(
      ({ id }) => near.find(({ report }) => report.id === id)?.report.copy_of,
    )
    expect(originals).toEqual([null, first.id, first.id])
  })

  it.each([
    [
      'in order',
      [0, 1, 2],
      'Rebels shelled the port of a river town before dawn, and boats that lay at anchor there burned for hours while people carried what they could save up the hill to the school.',
    ],
    [
      'the last first',
      [2, 0, 1],
      'Soldiers shelled a market on the plain shortly after noon, the mayor said by telephone, and traders pulled carts of melons out of the smoke until ambulances came from two villages.',
    ],
  ])('counts copies as the earliest of them, %s', async (_, order, text) => {
    const reports = ['2024-03-01', '2024-03-02', '2024-03-03'].map((published) =>
      aReport({ text, published }),
    )
    expect(await take(order.map((at) => reports[at]!))).toEqual(order.map(() => 'new'))
    const near = await store.nearCopies(bands(text))
    const originals = reports.map(({ id }) => near.find(({ report }) => report.id === id)?.report.copy_of)
    expect(originals).toEqual([null, reports[0]!.id, reports[0]!.id])
  })
})
