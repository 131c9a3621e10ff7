import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aReport } from '../test/support/made-up.ts'
import { ingest, type Reader } from './ingest.ts'
import { loadLinker } from './link/load-linker.ts'
import type { Linker } from './link/linker.ts'
import { tellingOf } from './link/test-told.ts'
import { addJudgement, rebuild, withdrawJudgement } from './linking.ts'
import type { Claim, ClaimId } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { type Link, pairOf } from './model/link.ts'
import type { Place } from './model/place.ts'
import type { Report } from './model/report.ts'
import { wordsAt } from './model/span.ts'
import { openPglite } from './store/pglite.ts'
import { sqlStore } from './store/sql-store.ts'
import type { Store } from './store/store.ts'

const TOWNS = ['Doro', 'Keshi', 'Palur']

/** Codes "shelled Doro on 5 March, 7 killed": as much as tells shellings apart. */
const reader: Reader = {
  version: 'shellings@1',
  annotate: async (report) => ({ report, claims: shellingsIn(report) }),
  gaps: async () => [],
}

function shellingsIn({ id, text }: Report): readonly Claim[] {
  return [...text.matchAll(/shelled (\w+) on (\d+) March, (\d+) killed/g)].map(
    ({ index, 1: town, 2: day, 3: dead }) => {
      const here = wordsAt(text, index, index + 'shelled'.length)
      const date = `2024-03-${day!.padStart(2, '0')}`
      return tellingOf({
        id: `${id}-${index}`,
        event: {
          mode: 'heavy-weapons',
          trigger: here,
          place: { ...here, ...placeOf(town!) },
          when: { ...here, from: date, to: date, precision: 'day' },
          harm: [{ ...here, kind: 'killed', low: Number(dead), high: Number(dead), whom: 'people' }],
        },
      }).claim
    },
  )
}

function placeOf(name: string): Place {
  const lat = 10 + TOWNS.indexOf(name) * 3
  const settled = { country: 'SDN', admin1: `${name} State`, precision: 'settlement', radius_km: 3 } as const
  return { name, gazetteer: `acta:${name}`, lat, lon: 30, relation: null, ...settled }
}

function telling(id: string, town: string, day: number, dead: number): Report {
  const text = `Gunners shelled ${town} on ${day} March, ${dead} killed, doctors said.`
  return aReport({
    id,
    text,
    title: null,
    outlet: `Outlet ${id}`,
    published: `2024-03-${String(day + 1).padStart(2, '0')}`,
  })
}

let linker: Linker
let store: Store
beforeAll(async () => {
  linker = await loadLinker()
})
beforeEach(async () => {
  store = sqlStore(await openPglite(null))
})
afterEach(() => store.close())

async function startAnew(): Promise<void> {
  await store.close()
  store = sqlStore(await openPglite(null))
}

async function take(reports: readonly Report[]): Promise<void> {
  const run = await store.addRun({ reader: reader.version, command: null })
  for (const report of reports) await ingest(store, { reader, linker }, run, report)
}

async function incidents(): Promise<readonly Incident[]> {
  const told = await store.allToldClaims({ limit: 1000 })
  return store.incidentsOf(told.map(({ claim }) => claim.id))
}

async function claimOf(report: Report): Promise<ClaimId> {
  return (await store.claims(report.id))[0]!.id
}

function judged(one: ClaimId, other: ClaimId, verdict: 'same' | 'different'): Link {
  const [left, right] = pairOf(one, other)
  const judge = { kind: 'person', name: 'Anna' } as const
  return { left, right, verdict, score: null, reasons: [], judge, note: 'read both' }
}

describe('linking a record', () => {
  it('puts two reports of one shelling into one incident, and another town into its own', async () => {
    const [one, again, elsewhere] = [
      telling('a', 'Doro', 5, 7),
      telling('b', 'Doro', 5, 7),
      telling('c', 'Palur', 8, 2),
    ]
    await take([one, again, elsewhere])
    expect((await incidents()).map(({ claims }) => claims)).toEqual([
      [await claimOf(one), await claimOf(again)],
      [await claimOf(elsewhere)],
    ])
  })

  it('gives the same incidents in any order of arrival, twice, and when rebuilt', async () => {
    const happening = fc.tuple(
      fc.constantFrom(...TOWNS),
      fc.integer({ min: 3, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
    )
    const orders = fc.array(happening, { minLength: 2, maxLength: 6 }).chain((told) =>
      fc.tuple(
        fc.constant(told),
        fc.shuffledSubarray(
          told.map((_, i) => i),
          { minLength: told.length },
        ),
      ),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([told, order]) => {
        const reports = told.map(([town, day, dead], i) => telling(`r${i}`, town, day, dead))
        await startAnew()
        await take(reports)
        const inOrder = await incidents()
        await take(reports)
        expect(await incidents()).toEqual(inOrder)
        expect(await rebuild(store, linker)).toEqual(inOrder)
        await startAnew()
        await take(order.map((i) => reports[i]!))
        expect(await incidents()).toEqual(inOrder)
      }),
      { numRuns: 3 },
    )
  }, 180_000)

  it('obeys a person, also in a rebuild, and forgets what they take back', async () => {
    const [one, again] = [telling('a', 'Doro', 5, 7), telling('b', 'Doro', 5, 7)]
    await take([one, again])
    const before = await incidents()
    const link = judged(await claimOf(one), await claimOf(again), 'different')
    expect(await addJudgement(store, linker, link)).toHaveLength(2)
    expect(await incidents()).toHaveLength(2)
    expect(await rebuild(store, linker)).toHaveLength(2)
    const standing = (await store.linkHistory(link.left, link.right)).at(-1)!
    await withdrawJudgement(store, linker, standing, { name: 'Anna', note: 'misread' })
    expect(await incidents()).toEqual(before)
  })

  it('joins what a person says is one, and the next report of it finds both', async () => {
    const [one, other] = [telling('a', 'Doro', 3, 7), telling('b', 'Palur', 9, 2)]
    await take([one, other])
    expect(await incidents()).toHaveLength(2)
    await addJudgement(store, linker, judged(await claimOf(one), await claimOf(other), 'same'))
    await take([telling('c', 'Doro', 3, 7)])
    expect((await incidents()).map(({ claims }) => claims.length)).toEqual([3])
  })

  it('tells what an incident was before the next report came', async () => {
    const one = telling('a', 'Doro', 5, 7)
    await take([one])
    const then = await store.mark()
    await take([telling('b', 'Doro', 5, 9)])
    expect((await store.incident(await claimOf(one)))!.claims).toHaveLength(2)
    expect((await store.incident(await claimOf(one), { asOf: then }))!.claims).toHaveLength(1)
  })
})
