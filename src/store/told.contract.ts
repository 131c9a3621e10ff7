import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import { tell } from '../link/tell.ts'
import type { Claim } from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import type { Moment, Store, Taking } from './store.ts'

const LINKER = { kind: 'machine', version: 'linker@1' } as const
const ANNA = { kind: 'person', name: 'Anna' } as const

/** A claim of a report of its own, so that no other suite holds its id. */
function claimOf(report: Report, start = 35, parts: Partial<Claim> = {}): Claim {
  return aClaim(start, { id: `${report.id}-${start}`, ...parts })
}

function judged(one: Claim, other: Claim, parts: Partial<Link> = {}): Link {
  const [left, right] = pairOf(one.id, other.id)
  const reasons = [{ feature: 'place', weight: 2.5, detail: 'both in Tel Amara' }]
  return { left, right, verdict: 'same', score: 3.25, reasons, judge: LINKER, note: null, ...parts }
}

/** A report with one claim, taken without links. */
async function aTaken(
  store: Store,
  parts: Partial<Taking> = {},
): Promise<{ readonly report: Report; readonly claim: Claim }> {
  const report = parts.report ?? aReport()
  const claim = claimOf(report)
  expect(await store.take(await aTaking(store, report, [claim], parts))).toMatchObject({ outcome: 'kept' })
  return { report, claim }
}

async function aTaking(
  store: Store,
  report: Report,
  claims: readonly Claim[],
  parts: Partial<Taking> = {},
): Promise<Taking> {
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims }
  return { run, report, reading, keys: [], links: [], incidents: [], mark: null, ...parts }
}

/** What every implementation of the store does with claims across reports, judgements on them and incidents. */
export function toldContract(opened: () => Store): void {
  describe('a report that is taken with all that follows from it', () => {
    takes(opened)
  })
  describe('claims in force', () => {
    tells(opened)
  })
  describe('judgements', () => {
    judges(opened)
  })
  describe('judgements on claims that are read anew', () => {
    carriesOver(opened)
  })
  describe('incidents', () => {
    keepsIncidents(opened)
  })
  describe('the list of incidents', () => {
    listsIncidents(opened)
  })
  describe('copies and originals', () => {
    keepsOrigins(opened)
  })
  describe('feeds', () => {
    keepsFeeds(opened)
  })
}

function takes(opened: () => Store): void {
  it('is kept as a whole', async () => {
    const store = opened()
    const { claim: other } = await aTaken(store)
    const report = aReport()
    const claim = claimOf(report)
    const links = [judged(claim, other)]
    const incidents = [{ id: other.id, claims: [other.id, claim.id].toSorted() }]
    const keys = [{ claim: claim.id, key: `key of ${report.id}` }]
    const taking = await aTaking(store, report, [claim], { links, incidents, keys })
    expect(await store.take(taking)).toEqual({ outcome: 'kept', report: 'new', reading: 'new' })
    expect(await store.report(report.id)).toEqual(report)
    expect(await store.claims(report.id)).toEqual([claim])
    expect(await store.links([claim.id])).toMatchObject(links)
    expect(await store.incidentsOf([claim.id])).toEqual(incidents)
    expect((await store.candidates([{ key: keys[0]!.key, most: 100 }])).map(({ claim }) => claim)).toEqual([
      claim,
    ])
  })

  it('is taken once however often it comes', async () => {
    const store = opened()
    const report = aReport()
    const claim = claimOf(report)
    const incidents = [{ id: claim.id, claims: [claim.id] }]
    const taking = await aTaking(store, report, [claim], {
      incidents,
      keys: [{ claim: claim.id, key: 'twice' }],
    })
    await store.take(taking)
    const before = [await store.log({ limit: 100_000 }), await store.incident(claim.id)]
    expect(await store.take(taking)).toEqual({ outcome: 'kept', report: 'known', reading: 'known' })
    expect([await store.log({ limit: 100_000 }), await store.incident(claim.id)]).toEqual(before)
  })

  it('leaves nothing when a part of it is refused', async () => {
    const store = opened()
    const report = aReport()
    const claim = claimOf(report)
    const broken = { ...judged(claim, claimOf(aReport())), verdict: 'perhaps' } as unknown as Link
    await expect(store.take(await aTaking(store, report, [claim], { links: [broken] }))).rejects.toThrow(
      /check/,
    )
    expect(await store.report(report.id)).toBeNull()
    expect(await store.toldClaims([claim.id])).toEqual([])
  })

  it('is stale when another claim with one of its keys came in since it was judged', async () => {
    const store = opened()
    const mark = await store.mark()
    const [report, other] = [aReport(), aReport()]
    const keys = (one: Report) => [{ claim: claimOf(one).id, key: `raced ${report.id}` }]
    await store.take(await aTaking(store, other, [claimOf(other)], { keys: keys(other) }))
    const taking = await aTaking(store, report, [claimOf(report)], { keys: keys(report), mark })
    expect(await store.take(taking)).toEqual({ outcome: 'stale' })
    expect(await store.report(report.id)).toBeNull()
    expect(await store.take({ ...taking, mark: await store.mark() })).toMatchObject({ outcome: 'kept' })
  })

  it('is stale when a report that it may copy came in since', async () => {
    const store = opened()
    const mark = await store.mark()
    const [report, other] = [aReport(), aReport()]
    const arrival = { original: null, bands: [`raced ${report.id}`], copies: [] }
    await store.take(await aTaking(store, other, [claimOf(other)], { arrival }))
    const taking = await aTaking(store, report, [claimOf(report)], { arrival, mark })
    expect(await store.take(taking)).toEqual({ outcome: 'stale' })
    expect(await store.take({ ...taking, mark: await store.mark() })).toMatchObject({ outcome: 'kept' })
  })

  it('is stale when it was judged as the first reading of a report that another has read', async () => {
    const store = opened()
    const report = aReport()
    await store.addReport(report)
    const taking = { ...(await aTaking(store, report, [claimOf(report)])), isFirst: true }
    expect(await store.take(taking)).toMatchObject({ outcome: 'kept', report: 'known' })
    expect(await store.take(taking)).toEqual({ outcome: 'stale' })
  })

  it('is stale when claims of its incidents were moved or judged since', async () => {
    const store = opened()
    const { claim: other } = await aTaken(store)
    const mark = await store.mark()
    await store.addLinks([judged(other, claimOf(aReport()))])
    const report = aReport()
    const incidents = [{ id: other.id, claims: [other.id, claimOf(report).id] }]
    expect(await store.take(await aTaking(store, report, [claimOf(report)], { incidents, mark }))).toEqual({
      outcome: 'stale',
    })
    expect(await store.addLinks([], incidents, mark)).toBe('stale')
  })

  it('is not stale for what was moved before the mark, also where the log tells of no change', async () => {
    const store = opened()
    const { claim: other } = await aTaken(store)
    await store.addLinks([], [{ id: 'moved', claims: [other.id] }])
    const report = aReport()
    const incidents = [{ id: 'moved', claims: [other.id, claimOf(report).id] }]
    const taking = await aTaking(store, report, [claimOf(report)], { incidents, mark: await store.mark() })
    expect(await store.take(taking)).toMatchObject({ outcome: 'kept' })
  })

  it('is stale when a report was erased since', async () => {
    const store = opened()
    const [{ report: erased }, report] = [await aTaken(store), aReport()]
    const taking = await aTaking(store, report, [claimOf(report)], { mark: await store.mark() })
    await store.erase(erased.id, 'a court asked')
    expect(await store.take(taking)).toEqual({ outcome: 'stale' })
  })

  it('moves nothing by a reading that a newer one stands before', async () => {
    const store = opened()
    const report = aReport()
    const [older, newer] = [claimOf(report), claimOf(report, 36)]
    const taking = await aTaking(store, report, [older], {
      incidents: [{ id: older.id, claims: [older.id] }],
    })
    await store.take(taking)
    const run = await store.addRun({ reader: 'test@2', command: null })
    await store.addClaims(run, { report: report.id, reader: 'test@2', claims: [newer] })
    expect(await store.take(taking)).toMatchObject({ outcome: 'kept', reading: 'known' })
    expect(await store.incidentsOf([older.id])).toEqual([])
  })
}

function tells(opened: () => Store): void {
  it('are told with the head of their report and their paragraph', async () => {
    const store = opened()
    const { report, claim } = await aTaken(store)
    expect(await store.toldClaims([claim.id, 'nobody'])).toEqual(tell(report, [claim], null))
  })

  it('are those of the newest reading, and of an earlier one as of then', async () => {
    const store = opened()
    const { report, claim } = await aTaken(store)
    const before = await store.mark()
    const newer = claimOf(report, 36)
    const run = await store.addRun({ reader: 'test@2', command: null })
    await store.addClaims(run, { report: report.id, reader: 'test@2', claims: [newer] })
    const ids = [claim.id, newer.id]
    expect((await store.toldClaims(ids)).map(({ claim }) => claim)).toEqual([newer])
    expect((await store.toldClaims(ids, { asOf: before })).map(({ claim }) => claim)).toEqual([claim])
    expect(await store.claims(report.id, { asOf: before })).toEqual([claim])
  })

  it('come page by page in order', async () => {
    const store = opened()
    await aTaken(store)
    await aTaken(store)
    const all = await store.allToldClaims({ limit: 100_000 })
    const ids = all.map(({ claim }) => claim.id)
    expect(ids).toEqual(ids.toSorted())
    expect(await store.allToldClaims({ after: ids[0]!, limit: 1 })).toEqual(
      all.filter(({ claim }) => claim.id > ids[0]!).slice(0, 1),
    )
  })

  it('are candidates by any of their keys, of one key the newest alone', async () => {
    const store = opened()
    const reports = [aReport(), aReport(), aReport()]
    const hot = `hot ${reports[0]!.id}`
    for (const report of reports) {
      const keys = [hot, `own ${report.id}`].map((key) => ({ claim: claimOf(report).id, key }))
      await store.take(await aTaking(store, report, [claimOf(report)], { keys }))
    }
    const found = async (keys: readonly string[], most = 100) =>
      (await store.candidates(keys.map((key) => ({ key, most })))).map(({ report }) => report.id)
    expect(await found([hot])).toEqual(reports.map(({ id }) => id).toSorted())
    expect(await found([hot], 1)).toEqual([reports[2]!.id])
    expect(await found([`own ${reports[0]!.id}`, `own ${reports[1]!.id}`])).toHaveLength(2)
    await store.setKeys(reports[0]!.id, [])
    expect(await found([hot])).toHaveLength(2)
    expect(await found([])).toEqual([])
  })
}

function judges(opened: () => Store): void {
  it('stand by pair, the latest of a machine before earlier ones, a person’s before a machine’s', async () => {
    const store = opened()
    const [{ claim: a }, { claim: b }] = [await aTaken(store), await aTaken(store)]
    const verdict = async () => (await store.links([b.id])).map(({ verdict }) => verdict)
    await store.addLinks([judged(a, b)])
    await store.addLinks([judged(a, b, { verdict: 'unsure', score: 0.5 })])
    expect(await verdict()).toEqual(['unsure'])
    await store.addLinks([
      judged(a, b, { verdict: 'different', judge: ANNA, score: null, note: 'another market' }),
    ])
    await store.addLinks([judged(a, b, { judge: { kind: 'machine', version: 'linker@2' } })])
    expect(await verdict()).toEqual(['different'])
    const history = await store.linkHistory(b.id, a.id)
    expect(history.map(({ verdict, judge }) => [verdict, judge])).toEqual([
      ['same', LINKER],
      ['unsure', LINKER],
      ['different', ANNA],
      ['same', { kind: 'machine', version: 'linker@2' }],
    ])
  })

  it('can be taken back, and say by whom', async () => {
    const store = opened()
    const [{ claim: a }, { claim: b }] = [await aTaken(store), await aTaken(store)]
    await store.addLinks([judged(a, b)])
    await store.addLinks([judged(a, b, { verdict: 'different', judge: ANNA })])
    const [link] = await store.links([a.id])
    const before = await store.mark()
    await store.withdraw(link!.id, { by: ANNA, note: 'mistaken' })
    expect(await store.links([a.id])).toMatchObject([{ verdict: 'same', judge: LINKER, withdrawn: null }])
    expect(await store.links([a.id], { asOf: before })).toEqual([link])
    expect((await store.linkHistory(a.id, b.id)).at(-1)).toMatchObject({
      verdict: 'different',
      withdrawn: { by: ANNA, note: 'mistaken', at: await store.mark() },
    })
    await expect(store.withdraw(999_999_999, { by: ANNA, note: null })).rejects.toThrow(
      'there is no judgement 999999999',
    )
  })

  it('are one decision with those that a person made at once', async () => {
    const store = opened()
    const [{ claim: a }, { claim: b }, { claim: c }] = [
      await aTaken(store),
      await aTaken(store),
      await aTaken(store),
    ]
    const apart = { verdict: 'different', judge: ANNA } as const
    await store.addLinks([judged(a, b, apart), judged(a, c, apart)])
    await store.addLinks([judged(b, c, apart)])
    const link = (await store.links([a.id])).find(({ left, right }) => left === b.id || right === b.id)
    const together = await store.decision(link!.id)
    expect(together.map(({ left, right }) => [left, right])).toEqual(
      [
        [a.id, b.id],
        [a.id, c.id],
      ].map((pair) => pair.toSorted()),
    )
    await store.withdraw(together[0]!.id, { by: ANNA, note: null })
    expect(await store.decision(together[1]!.id)).toEqual([together[1]])
  })

  it('that say again what stands are not written', async () => {
    const store = opened()
    const [{ claim: a }, { claim: b }] = [await aTaken(store), await aTaken(store)]
    await store.addLinks([judged(a, b)])
    const before = await store.mark()
    expect(await store.addLinks([judged(a, b), judged(a, b)])).toBe('kept')
    expect(await store.mark()).toBe(before)
    expect(await store.linkHistory(a.id, b.id)).toHaveLength(1)
  })

  it('come page by page, one a pair', async () => {
    const store = opened()
    const [{ claim: a }, { claim: b }, { claim: c }] = [
      await aTaken(store),
      await aTaken(store),
      await aTaken(store),
    ]
    await store.addLinks([judged(a, b), judged(a, c), judged(b, c)])
    const all = await store.allLinks({ limit: 100_000 })
    const first = all[0]!
    expect(await store.allLinks({ after: [first.left, first.right], limit: 2 })).toEqual(all.slice(1, 3))
  })
}

function carriesOver(opened: () => Store): void {
  const reread = async (claimsOf: (report: Report) => readonly Claim[]) => {
    const store = opened()
    const [{ report, claim }, { claim: other }] = [await aTaken(store), await aTaken(store)]
    await store.addLinks([judged(claim, other, { judge: ANNA, score: null })])
    const run = await store.addRun({ reader: 'test@2', command: null })
    const reading = { report: report.id, reader: 'test@2', claims: claimsOf(report) }
    const inherited = await store.inherited(reading)
    await store.addClaims(run, reading)
    return { store, claim, other, inherited, carried: await store.links(reading.claims.map(({ id }) => id)) }
  }

  it('stay with a claim of the same id', async () => {
    const { other, inherited, carried } = await reread((report) => [claimOf(report, 35, { confidence: 0.9 })])
    expect(inherited).toEqual([])
    expect(carried).toMatchObject([{ judge: ANNA, origin: null }])
    expect([carried[0]!.left, carried[0]!.right]).toContain(other.id)
  })

  it('go over to the claim whose trigger overlaps most', async () => {
    const { claim, inherited, carried, store } = await reread((report) => [
      claimOf(report, 38),
      claimOf(report, 36),
    ])
    expect(inherited).toHaveLength(1)
    expect(carried).toMatchObject(inherited)
    expect(carried[0]!.origin).toBe((await store.links([claim.id]))[0]!.id)
    expect([carried[0]!.left, carried[0]!.right]).toContain(`${claim.id.slice(0, -2)}36`)
  })

  it('are lost to nobody’s claim when no trigger overlaps', async () => {
    const { carried, store, claim } = await reread((report) => [claimOf(report, 60)])
    expect(carried).toEqual([])
    expect(await store.links([claim.id])).toHaveLength(1)
  })

  it('fall with the judgement that they carry over', async () => {
    const { store, carried, claim } = await reread((report) => [claimOf(report, 36)])
    const [first] = await store.links([claim.id])
    await store.withdraw(first!.id, { by: ANNA, note: null })
    expect(await store.links([carried[0]!.left, carried[0]!.right])).toEqual([])
  })
}

function keepsIncidents(opened: () => Store): void {
  /** Two claims in an incident of one report each, then in one. */
  const merged = async () => {
    const store = opened()
    const [a, b] = [(await aTaken(store)).claim, (await aTaken(store)).claim].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ) as [Claim, Claim]
    await store.addLinks(
      [],
      [
        { id: a.id, claims: [a.id] },
        { id: b.id, claims: [b.id] },
      ],
    )
    await store.addLinks([judged(a, b, { verdict: 'unsure' })])
    const before = await store.mark()
    await store.addLinks([judged(a, b)], [{ id: a.id, claims: [a.id, b.id] }])
    return { store, a, b, before }
  }

  it('are given with all that is told of them and all judgements', async () => {
    const { store, a, b } = await merged()
    const incident = await store.incident(a.id)
    expect(incident).toMatchObject({ id: a.id, claims: [a.id, b.id], links: [{ verdict: 'same' }] })
    expect(incident!.told.map(({ claim }) => claim)).toEqual([a, b])
    expect(await store.incident('nobody')).toBeNull()
  })

  it('that were merged into another are found there', async () => {
    const { store, a, b } = await merged()
    expect(await store.incident(b.id)).toMatchObject({ id: a.id })
    expect(await store.incidentsOf([b.id, 'nobody'])).toEqual([{ id: a.id, claims: [a.id, b.id] }])
  })

  it('are as they were, as of then', async () => {
    const { store, a, b, before } = await merged()
    const asOf: Moment = before
    expect(await store.incident(b.id, { asOf })).toMatchObject({
      id: b.id,
      claims: [b.id],
      links: [{ verdict: 'unsure' }],
    })
    expect(await store.incidentsOf([a.id, b.id], { asOf })).toHaveLength(2)
  })

  it('lose a claim that no reading tells any more', async () => {
    const { store, a, b } = await merged()
    const report = (await store.toldClaims([b.id]))[0]!.report.id
    const run = await store.addRun({ reader: 'test@2', command: null })
    await store.addClaims(run, { report, reader: 'test@2', claims: [] })
    expect(await store.incident(a.id)).toMatchObject({ claims: [a.id] })
  })

  it('can all be replaced, unless the record has changed', async () => {
    const { store, a, b, before } = await merged()
    const kept = (await store.incidents()).incidents.length
    expect(await store.replaceIncidents([], before)).toBe(false)
    const all = await store.incidentsOf(
      (await store.allToldClaims({ limit: 100_000 })).map(({ claim }) => claim.id),
    )
    const split = all.flatMap((one) =>
      one.id === a.id ? [a, b].map(({ id }) => ({ id, claims: [id] })) : [one],
    )
    expect(await store.replaceIncidents(split, await store.mark())).toBe(true)
    expect((await store.incidents()).incidents).toHaveLength(kept + 1)
    expect(await store.incident(b.id)).toMatchObject({ claims: [b.id] })
  })
}

function listsIncidents(opened: () => Store): void {
  const rebel = {
    start: 0,
    end: 3,
    text: 'Two',
    name: 'River Front',
    entity: 'acta:river-front',
    country: 'SDN',
    sector: 'REB',
  }
  const place = {
    start: 0,
    end: 3,
    text: 'Two',
    name: 'Tel Amara',
    gazetteer: null,
    lat: null,
    lon: null,
    country: 'SDN',
    admin1: 'North Kordofan',
    precision: 'settlement',
    radius_km: null,
    relation: null,
  } as const
  const harm = [{ start: 0, end: 3, text: 'Two', kind: 'injured', low: 2, high: 2, whom: null }] as const

  /** An incident of two claims, one with everything, one with little; `mine` keeps other tests' out. */
  const anIncident = async () => {
    const store = opened()
    const outlet = `Outlet ${aReport().id}`
    const [report, copy] = [
      aReport({ outlet, published: '2024-03-01' }),
      aReport({ outlet, published: '2024-03-02' }),
    ]
    const [base, bare] = [claimOf(report), claimOf(copy, 35, { factuality: 'denied', confidence: 0.25 })]
    const event = { ...base.event, actors: [rebel], place, harm }
    const full = { ...base, event }
    const without = { ...bare, event: { ...bare.event, when: null } }
    const [first, second] = [full.id, without.id].toSorted() as [string, string]
    await store.take(await aTaking(store, report, [full]))
    const incidents = [{ id: first, claims: [first, second] }]
    await store.take(await aTaking(store, copy, [without], { incidents }))
    await store.addCopies([{ report: copy.id, of: report.id, likeness: 0.9, judge: LINKER, note: null }])
    return { store, outlet, id: first }
  }

  it('tells what each spans', async () => {
    const { store, outlet, id } = await anIncident()
    expect(await store.incidents({ outlet })).toEqual({
      total: 1,
      incidents: [
        {
          id,
          claims: 2,
          reports: 2,
          origins: 1,
          from: '2024-02-29',
          to: '2024-02-29',
          published: '2024-03-01',
          types: ['ASSAULT'],
          countries: ['SDN'],
          places: ['Tel Amara'],
          outlets: [outlet],
          confidence: 0.75,
          recorded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        },
      ],
    })
  })

  it.each([
    ['words', { text: 'market "Tel Amara"' }, { text: 'harbour' }],
    ['a first day', { from: '2024-03-02' }, { from: '2024-03-03' }],
    ['a last day', { to: '2024-02-29' }, { to: '2024-02-28' }],
    ['a country', { country: 'SDN' }, { country: 'TCD' }],
    ['a division', { admin1: 'north kordofan' }, { admin1: 'South Kordofan' }],
    ['an actor by id', { actor: 'acta:river-front' }, { actor: 'acta:other' }],
    ['an actor by name', { actor: 'RIVER front' }, { actor: 'river' }],
    ['a type', { type: 'ASSAULT' }, { type: 'PROTEST' }],
    ['harm', { harm: 'injured' }, { harm: 'killed' }],
    ['factuality', { factuality: 'denied' }, { factuality: 'planned' }],
    ['confidence', { minConfidence: 0.75 }, { minConfidence: 0.8 }],
    [
      'all of it in one claim',
      { country: 'SDN', factuality: 'asserted' },
      { country: 'SDN', factuality: 'denied' },
    ],
  ] as const)('keeps to those with %s', async (_, fits, misses) => {
    const { store, outlet, id } = await anIncident()
    expect((await store.incidents({ outlet, ...fits })).incidents.map((one) => one.id)).toEqual([id])
    expect(await store.incidents({ outlet, ...misses })).toEqual({ incidents: [], total: 0 })
  })

  it('comes page by page, newest first, and as of then', async () => {
    const { store } = await anIncident()
    const before = await store.mark()
    const then = await store.incidents({ asOf: before })
    const later = await anIncident()
    const all = await store.incidents()
    expect(all.total).toBe(then.total + 1)
    expect(await store.incidents({ asOf: before })).toEqual(then)
    expect((await store.incidents({ asOf: before, outlet: later.outlet })).total).toBe(0)
    expect(await store.incidents({ limit: 1, offset: 1 })).toEqual({
      total: all.total,
      incidents: all.incidents.slice(1, 2),
    })
  })
}

function keepsOrigins(opened: () => Store): void {
  it('tell which report repeats another, a person before a machine', async () => {
    const store = opened()
    const [{ report, claim }, { report: first }] = [await aTaken(store), await aTaken(store)]
    const copyOf = async () => (await store.toldClaims([claim.id]))[0]!.report.copy_of
    await store.addCopies([{ report: report.id, of: first.id, likeness: 0.97, judge: LINKER, note: null }])
    expect(await copyOf()).toBe(first.id)
    await store.addCopies([
      { report: report.id, of: null, likeness: null, judge: ANNA, note: 'own reporting' },
    ])
    await store.addCopies([{ report: report.id, of: first.id, likeness: 0.98, judge: LINKER, note: null }])
    expect(await copyOf()).toBeNull()
  })

  it('find reports that share bands, most first', async () => {
    const store = opened()
    const [one, other] = [aReport(), aReport()]
    const bands = ['a', 'b', 'c'].map((band) => `${band} ${one.id}`)
    await store.addReport(one, { original: null, bands, copies: [] })
    await store.addReport(other, { original: null, bands: bands.slice(0, 1), copies: [] })
    const near = await store.nearCopies(bands)
    expect(near.map(({ report, text, shared }) => [report.id, text, shared])).toEqual([
      [one.id, one.text, 3],
      [other.id, other.text, 1],
    ])
    expect(await store.nearCopies(bands, { limit: 1 })).toHaveLength(1)
    const first = await store.nearCopies(bands, { limit: 1, first: other.id })
    expect(first.map(({ report }) => report.id)).toEqual([other.id])
  })

  it('come in with the report, or not at all', async () => {
    const store = opened()
    const { report: first } = await aTaken(store)
    const report = aReport()
    const original = { sha256: 'a1b2', media_type: 'text/html', url: null, retrieved_at: null }
    const copies = [{ report: report.id, of: first.id, likeness: 0.97, judge: LINKER, note: null }]
    const bands = [`first ${report.id}`, `second ${report.id}`]
    const taking = await aTaking(store, report, [claimOf(report)], { arrival: { original, bands, copies } })
    const broken = { ...copies[0]!, of: 'nobody' }
    await expect(
      store.take({ ...taking, arrival: { ...taking.arrival!, copies: [broken] } }),
    ).rejects.toThrow(/foreign key/)
    expect(await store.report(report.id)).toBeNull()
    await store.take(taking)
    const [near] = await store.nearCopies(bands)
    expect(near).toMatchObject({ report: { id: report.id, copy_of: first.id }, shared: 2 })
    expect(await store.originals(report.id)).toEqual([{ ...original, report: report.id }])
    const other = { original: { ...original, sha256: 'c3d4' }, bands: ['third'], copies: [broken] }
    await store.take({ ...taking, arrival: other })
    expect((await store.originals(report.id)).map(({ sha256 }) => sha256)).toEqual(['a1b2', 'c3d4'])
    expect(await store.nearCopies(['third'])).toEqual([])
  })

  it('keep what a report was made from, with or without its bytes', async () => {
    const store = opened()
    const { report } = await aTaken(store)
    const bytes = new TextEncoder().encode('<p>Shells fell.</p>\0')
    const sha256 = '8c1a8aef0f0a0d3e5b1c4d2f9a7b6e5d4c3b2a190807060504030201ffeeddcc'
    const original = {
      report: report.id,
      sha256,
      media_type: 'text/html',
      url: 'https://harbour.example/1',
      retrieved_at: '2024-03-01T10:00:00.000Z',
    }
    expect(await store.addOriginal(original)).toBe('new')
    expect(await store.addOriginal(original)).toBe('known')
    await expect(store.addOriginal({ ...original, url: null }, bytes)).rejects.toThrow('has another hash')
    const right = {
      ...original,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      retrieved_at: null,
    }
    expect(await store.addOriginal(right, bytes)).toBe('new')
    expect(await store.originals(report.id)).toEqual([original, right])
    expect(await store.originalBytes(report.id, right.sha256)).toEqual(bytes)
    expect(await store.originalBytes(report.id, sha256)).toBeNull()
  })
}

function keepsFeeds(opened: () => Store): void {
  it('are known by what their servers last said', async () => {
    const store = opened()
    const url = 'https://harbour.example/feed'
    expect(await store.feedState(url)).toBeNull()
    await store.setFeedState(url, { etag: '"1"', last_modified: null })
    const state = { etag: null, last_modified: 'Sun, 03 Mar 2024 09:00:00 GMT' }
    await store.setFeedState(url, state)
    expect(await store.feedState(url)).toEqual(state)
  })

  it('have entries that are settled once and for all', async () => {
    const store = opened()
    await store.settleEntry('one')
    await store.settleEntry('one')
    await store.settleEntry('two')
    expect(await store.settledEntries(['one', 'two', 'three'])).toEqual(['one', 'two'])
  })

  it('are followed until they are not, each with its last look', async () => {
    const store = opened()
    const [harbour, river] = ['https://harbour.example/feed', 'https://river.example/feed']
    const unseen = { title: null, looked_at: null, added: 0, reports: 0, refused: 0, faults: [] }
    await store.followFeeds([{ url: harbour, title: null }])
    await store.followFeeds([
      { url: harbour, title: 'Another name' },
      { url: river, title: 'River' },
      { url: river, title: 'River' },
    ])
    const since = expect.stringMatching(/^20\d\d-.*Z$/)
    expect(await store.followedFeeds()).toEqual([
      { ...unseen, url: harbour, since },
      { ...unseen, url: river, title: 'River', since },
    ])
    await store.noteLook(harbour, { title: 'Harbour Post', added: 2, refused: 0, faults: [] })
    await store.noteLook(harbour, { title: null, added: 1, refused: 1, faults: ['gone; check the address'] })
    await store.noteLook('https://elsewhere.example/', { title: null, added: 1, refused: 0, faults: [] })
    expect((await store.followedFeeds())[0]).toEqual({
      url: harbour,
      title: 'Harbour Post',
      since,
      looked_at: since,
      added: 1,
      reports: 3,
      refused: 1,
      faults: ['gone; check the address'],
    })
    expect([await store.unfollowFeed(harbour), await store.unfollowFeed(harbour)]).toEqual([true, false])
    expect((await store.followedFeeds()).map(({ url }) => url)).toEqual([river])
  })
}
