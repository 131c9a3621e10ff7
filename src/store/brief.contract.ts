import { expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim, Event } from '../model/claim.ts'
import { OLD_DAYS } from './brief-store.ts'
import type { Store } from './store.ts'

let made = 0

/** A report of that day, with one claim that makes an incident. The days of this suite are those of 1987: no other has them. */
async function told(
  store: Store,
  published: string,
  event: Partial<Event> = {},
  { outlet = 'Brief Post', ...parts }: Partial<Claim> & { readonly outlet?: string } = {},
): Promise<string> {
  const report = aReport({ id: `brief-${++made}`, outlet, published })
  const plain = aClaim(35, { id: `${report.id}-claim`, ...parts })
  const claim = { ...plain, event: { ...plain.event, when: null, ...event } }
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims: [claim] }
  const incidents = [{ id: claim.id, claims: [claim.id] }]
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
  return claim.id
}

const words = { start: 0, end: 0, text: '' }
const party = (entity: string | null, country: string | null = null, sector: string | null = null) => ({
  ...words,
  name: entity ?? 'gunmen',
  entity,
  country,
  sector,
})
const place = (country: string, admin1: string | null) => ({
  ...words,
  name: admin1 ?? country,
  gazetteer: null,
  lat: null,
  lon: null,
  country,
  admin1,
  precision: admin1 === null ? ('country' as const) : ('admin1' as const),
  radius_km: null,
  relation: null,
})
const when = (day: string) => ({ ...words, from: day, to: day, precision: 'day' as const })

/** What every implementation of the store does for briefs. */
export function briefContract(opened: () => Store): void {
  it('counts reports, areas and parties in spans of days that go back', async () => {
    const store = opened()
    const parties = { actors: [party('acta:red')], recipients: [party(null, 'BLU', 'MIL')] }
    const light = await told(store, '1987-03-14', { ...parties, place: place('BLU', 'North') })
    const heavy = await told(store, '1987-03-08', {
      ...parties,
      place: place('BLU', null),
      when: when('1987-03-08'),
      harm: [{ ...words, kind: 'killed', low: 30, high: 30, whom: null }],
    })
    await told(store, '1987-03-07', { ...parties, place: place('BLU', 'North') }, { outlet: 'Old Brief' })
    await told(store, '1987-02-28', { actors: [party(null)], place: place('BLU', 'South') })
    const found = await store.briefCounts({ to: '1987-03-14', days: 7, spans: 3 })
    expect(found).toEqual({
      reports: [2, 1, 1],
      outlets: [
        { outlet: 'Brief Post', counts: [2, 0, 1] },
        { outlet: 'Old Brief', counts: [0, 1, 0] },
      ],
      areas: [
        { country: 'BLU', area: null, counts: [2, 1, 1] },
        { country: 'BLU', area: 'North', counts: [1, 1, 0] },
        { country: 'BLU', area: 'South', counts: [0, 0, 1] },
      ],
      parties: [{ actors: ['acta:red'], recipients: ['BLU'], counts: [2, 1, 0], incidents: [heavy, light] }],
      pending: 0,
    })
  })

  it('counts neither what nobody asserts, nor what was old when it was told, nor another type', async () => {
    const store = opened()
    const there = { place: place('GRN', null) }
    await told(store, '1987-06-10', there, { factuality: 'possible' })
    await told(store, '1987-06-10', { ...there, when: when('1987-01-02') })
    await told(store, '1987-06-10', { ...there, type: 'CONSULT', mode: null })
    const border = new Date(Date.parse('1987-06-04') - OLD_DAYS * 86_400_000).toISOString().slice(0, 10)
    await told(store, '1987-06-10', { ...there, when: when(border) })
    const spans = { to: '1987-06-10', days: 7, spans: 1 }
    const green = async (type?: 'ASSAULT') =>
      (await store.briefCounts({ ...spans, type })).areas.map(({ counts }) => counts)
    expect(await green()).toEqual([[2]])
    expect(await green('ASSAULT')).toEqual([[1]])
  })

  it('refuses spans that nobody can mean', async () => {
    for (const spans of [
      { days: 0, spans: 1 },
      { days: 7, spans: 101 },
      { days: 1.5, spans: 2 },
    ])
      await expect(opened().briefCounts({ to: '1987-03-14', ...spans })).rejects.toThrow('cannot be counted')
  })

  it('gives deeds by type, day, factuality and actor, the weightiest first', async () => {
    const store = opened()
    const threat = { type: 'THREATEN', mode: 'violence', actors: [party('acta:red')] } as const
    const one = await told(store, '1987-09-01', {
      ...threat,
      when: when('1987-08-30'),
      place: place('BLU', null),
    })
    const other = await told(store, '1987-09-02', {
      type: 'THREATEN',
      mode: null,
      actors: [party('acta:green')],
    })
    await told(store, '1987-09-02', threat, { factuality: 'denied' })
    const filter = {
      types: ['THREATEN'],
      factuality: 'asserted',
      reportedFrom: '1987-09-01',
      reportedTo: '1987-09-30',
      limit: 9,
    } as const
    expect((await store.deeds(filter)).map(({ id }) => id)).toEqual([one, other].toSorted())
    expect(await store.deeds({ ...filter, actors: ['acta:red', 'acta:nobody'] })).toEqual([
      {
        id: one,
        type: 'THREATEN',
        mode: 'violence',
        factuality: 'asserted',
        from: '1987-08-30',
        to: '1987-08-30',
        reported: '1987-09-01',
        actors: ['acta:red'],
        recipients: [],
        country: 'BLU',
      },
    ])
    expect(await store.deeds({ ...filter, limit: 1 })).toHaveLength(1)
    expect(await store.deeds({ ...filter, types: ['ASSAULT'] })).toEqual([])
  })

  it('forgets what an erased report told', async () => {
    const store = opened()
    const claim = await told(store, '1987-11-11', { place: place('RED', null) })
    const spans = { to: '1987-11-11', days: 1, spans: 1 }
    expect((await store.briefCounts(spans)).areas).toHaveLength(1)
    await store.erase(claim.replace('-claim', ''), 'on request')
    expect((await store.briefCounts(spans)).areas).toEqual([])
  })
}

/** What every implementation of the store does with the views that people keep. */
export function savedViewsContract(opened: () => Store): void {
  it('are kept by name, each name once, and deleted', async () => {
    const store = opened()
    const view = { name: 'North, daily', address: '/explore?area=North', saved_by: 'Anna' }
    const saved = await store.saveView(view)
    expect(saved).toMatchObject(view)
    expect(saved!.saved_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(await store.saveView({ ...view, name: 'NORTH, DAILY' })).toBeNull()
    const other = await store.saveView({ ...view, name: 'a brief', address: '/' })
    expect(await store.savedViews()).toEqual([other, saved])
    expect(await store.deleteView(saved!.id)).toBe(true)
    expect(await store.deleteView(saved!.id)).toBe(false)
    expect(await store.savedViews()).toEqual([other])
    await store.deleteView(other!.id)
  })
}
