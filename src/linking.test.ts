import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShelling as telling, shellingReader as reader, TOWNS } from '../test/support/shellings.ts'
import { ingest } from './ingest.ts'
import { loadLinker } from './link/load-linker.ts'
import type { Linker } from './link/linker.ts'
import { addJudgement, rebuild, withdrawJudgement } from './linking.ts'
import type { ClaimId } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { type Link, pairOf } from './model/link.ts'
import type { Report } from './model/report.ts'
import { openPglite } from './store/pglite.ts'
import { sqlStore } from './store/sql-store.ts'
import type { Store } from './store/store.ts'

let linker: Linker
let store: Store
beforeAll(async () => {
  linker = await loadLinker()
  store = sqlStore(await openPglite(null))
})
afterAll(() => store.close())

async function take(reports: readonly Report[], into = store): Promise<void> {
  const run = await into.addRun({ reader: reader.version, command: null })
  for (const report of reports) await ingest(into, { reader, linker }, run, { report })
}

/** The incidents of all reports, or of these. */
async function incidents(reports?: readonly Report[], of = store): Promise<readonly Incident[]> {
  if (reports) return of.incidentsOf(await Promise.all(reports.map(claimOf)))
  const told = await of.allToldClaims({ limit: 1000 })
  return of.incidentsOf(told.map(({ claim }) => claim.id))
}

async function claimOf(report: Report): Promise<ClaimId> {
  return (await store.claims(report.id))[0]!.id
}

function judged(one: ClaimId, other: ClaimId, verdict: 'same' | 'different'): Link {
  const [left, right] = pairOf(one, other)
  const judge = { kind: 'person', name: 'Anna' } as const
  return { left, right, verdict, score: null, reasons: [], judge, note: 'read both' }
}

// Each test has a month of its own, for all share one record.
describe('linking a record', () => {
  it('puts two reports of one shelling into one incident, and another town into its own', async () => {
    const told = [
      telling('a1', 'Doro', '5 March', 7),
      telling('a2', 'Doro', '5 March', 7),
      telling('a3', 'Palur', '8 March', 2),
    ]
    await take(told)
    const sizes = (await incidents(told)).map(({ claims }) => claims.length)
    expect(sizes).toEqual([2, 1])
  })

  it('obeys a person, also in a rebuild, and forgets what they take back', async () => {
    const told = [telling('b1', 'Doro', '5 April', 7), telling('b2', 'Doro', '5 April', 7)] as const
    await take(told)
    const before = await incidents(told)
    const link = judged(await claimOf(told[0]), await claimOf(told[1]), 'different')
    expect(await addJudgement(store, linker, link)).toHaveLength(2)
    await rebuild(store, linker)
    expect(await incidents(told)).toHaveLength(2)
    const standing = (await store.linkHistory(link.left, link.right)).at(-1)!
    await withdrawJudgement(store, linker, standing, { name: 'Anna', note: 'misread' })
    expect(await incidents(told)).toEqual(before)
  })

  it('joins what a person says is one, and the next report of it finds both', async () => {
    const told = [telling('c1', 'Doro', '3 May', 7), telling('c2', 'Palur', '9 May', 2)] as const
    await take(told)
    expect(await incidents(told)).toHaveLength(2)
    await addJudgement(store, linker, judged(await claimOf(told[0]), await claimOf(told[1]), 'same'))
    await take([telling('c3', 'Doro', '3 May', 7)])
    expect((await incidents(told)).map(({ claims }) => claims.length)).toEqual([3])
  })

  it('tells what an incident was before the next report came', async () => {
    const one = telling('d1', 'Doro', '5 June', 7)
    await take([one])
    const then = await store.mark()
    await take([telling('d2', 'Doro', '5 June', 9)])
    expect((await store.incident(await claimOf(one)))!.claims).toHaveLength(2)
    expect((await store.incident(await claimOf(one), { asOf: then }))!.claims).toHaveLength(1)
  })

  it('gives the same incidents in any order of arrival, twice, and when rebuilt', async () => {
    const happening = fc.tuple(
      fc.constantFrom(...TOWNS),
      fc.integer({ min: 3, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
    )
    const [one, other] = [sqlStore(await openPglite(null)), sqlStore(await openPglite(null))]
    let made = 0
    // The two records grow alike from run to run, each in its own order.
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 2, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (told, ranks) => {
          const reports = told.map(([town, day, dead]) =>
            telling(`r${String(made++).padStart(3, '0')}`, town, `${day} July`, dead),
          )
          const rank = new Map(reports.map((report) => [report, ranks.next().value as number]))
          await take(reports, one)
          const inOrder = await incidents(undefined, one)
          await take(reports, one)
          expect(await incidents(undefined, one)).toEqual(inOrder)
          await take(
            reports.toSorted((a, b) => rank.get(a)! - rank.get(b)!),
            other,
          )
          expect(await incidents(undefined, other)).toEqual(inOrder)
          expect(await rebuild(other, linker)).toEqual(inOrder)
        },
      ),
      { numRuns: 6 },
    )
    await Promise.all([one.close(), other.close()])
  }, 180_000)
})
