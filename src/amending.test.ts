import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aShelling, placeOf, shellingReader, TOWNS } from '../test/support/shellings.ts'
import { amendClaim } from './amending.ts'
import { ingest } from './ingest.ts'
import type { Linker } from './link/linker.ts'
import { loadLinker } from './link/load-linker.ts'
import { addJudgement, rebuild } from './linking.ts'
import type { Amendment } from './model/amendment.ts'
import type { Claim } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { pairOf } from './model/link.ts'
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

async function take(...reports: readonly Report[]): Promise<void> {
  const run = await store.addRun({ reader: shellingReader.version, command: null })
  for (const report of reports) await ingest(store, { reader: shellingReader, linker }, run, { report })
}

async function claimOf(report: Report): Promise<Claim> {
  return (await store.claims(report.id))[0]!
}

function inTown(claim: Claim, town: string): Claim {
  return { ...claim, event: { ...claim.event, place: { ...claim.event.trigger, ...placeOf(town) } } }
}

function killing(claim: Claim, dead: number): Claim {
  const harm = claim.event.harm.map((figure) => ({ ...figure, low: dead, high: dead }))
  return { ...claim, event: { ...claim.event, harm } }
}

function amendment(report: Report, before: Claim | null, after: Claim | null): Amendment {
  const { id } = (before ?? after)!
  return { report: report.id, claim: id, before, after, person: 'Anna', note: 'misread' }
}

async function takeBack(report: Report): Promise<readonly Incident[] | null> {
  const standing = (await store.amendments(report.id)).findLast(({ withdrawn }) => withdrawn === null)
  return standing ? amendClaim(store, linker, { withdraws: standing, by: 'Ben', note: null }) : null
}

async function incidents(): Promise<readonly Incident[]> {
  const told = await store.allToldClaims({ limit: 1000 })
  return store.incidentsOf(told.map(({ claim }) => claim.id))
}

// Each test has a month of its own, for all share one record.
describe('an amended claim', () => {
  it('moves to the incident that it tells of, and back', async () => {
    const reports = [
      aShelling('a1', 'Doro', '5 March', 7),
      aShelling('a2', 'Doro', '5 March', 7),
      aShelling('a3', 'Palur', '5 March', 7),
    ] as const
    await take(...reports)
    const [one, two, three] = await Promise.all(reports.map(claimOf))
    const together = async () => (await store.incident(one!.id))!.claims.length
    expect(await together()).toBe(2)
    await amendClaim(store, linker, { amendment: amendment(reports[2], three!, inTown(three!, 'Doro')) })
    expect(await together()).toBe(3)
    await amendClaim(store, linker, { amendment: amendment(reports[1], two!, null) })
    expect(await together()).toBe(2)
    await takeBack(reports[2])
    expect(await together()).toBe(1)
    await takeBack(reports[1])
    expect(await together()).toBe(2)
    expect((await store.verify()).faults).toEqual([])
  })

  it('keeps what persons judged of the claim that it corrects', async () => {
    const reports = [aShelling('b1', 'Doro', '5 April', 7), aShelling('b2', 'Palur', '9 April', 2)] as const
    await take(...reports)
    const [one, two] = await Promise.all(reports.map(claimOf))
    const [left, right] = pairOf(one!.id, two!.id)
    const judge = { kind: 'person', name: 'Anna' } as const
    await addJudgement(store, linker, {
      left,
      right,
      verdict: 'same',
      score: null,
      reasons: [],
      judge,
      note: 'so',
    })
    await amendClaim(store, linker, { amendment: amendment(reports[0], one!, killing(one!, 9)) })
    expect((await store.incident(one!.id))!.claims).toEqual([left, right])
  })

  it('stands when the report is read again', async () => {
    const report = aShelling('c1', 'Doro', '5 May', 7)
    await take(report)
    const claim = await claimOf(report)
    await amendClaim(store, linker, { amendment: amendment(report, claim, killing(claim, 9)) })
    const reader = { ...shellingReader, version: 'shellings@2' }
    const run = await store.addRun({ reader: reader.version, command: null })
    await ingest(store, { reader, linker }, run, { report })
    expect(await claimOf(report)).toEqual(killing(claim, 9))
    expect((await store.incident(claim.id))!.claims).toEqual([claim.id])
  })

  it('leaves incidents that a rebuild would make, whatever is amended and taken back', async () => {
    const act = fc.record({
      report: fc.nat(3),
      kind: fc.constantFrom('town', 'toll', 'reject', 'take back'),
      town: fc.constantFrom(...TOWNS),
      dead: fc.integer({ min: 2, max: 9 }),
    })
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 6 }), async (acts) => {
        const day = 1 + (round++ % 4) * 7
        const reports = TOWNS.concat('Doro').map((town, i) =>
          aShelling(`p${round}${i}`, town, `${day} July`, 3 + i),
        )
        await take(...reports)
        for (const { report, kind, town, dead } of acts) {
          const own = reports[report]!
          const claim = await claimOf(own)
          if (kind === 'take back') await takeBack(own)
          else if (claim !== undefined) {
            const after = { town: inTown(claim, town), toll: killing(claim, dead), reject: null }[kind]
            await amendClaim(store, linker, { amendment: amendment(own, claim, after) })
          }
        }
        const incremental = await incidents()
        expect(await rebuild(store, linker)).toEqual(incremental)
      }),
      { numRuns: 6 },
    )
    expect((await store.verify()).faults).toEqual([])
  }, 180_000)
})
