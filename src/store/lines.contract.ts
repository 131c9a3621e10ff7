import { expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim, Event } from '../model/claim.ts'
import type { Store } from './store.ts'

const PLACE = {
  name: 'Tel Amara',
  gazetteer: 'acta:tel-amara',
  lat: 34.5,
  lon: 41.25,
  country: 'SYR',
  admin1: 'Deir Province',
  precision: 'settlement',
  radius_km: 3,
  relation: null,
} as const

let made = 0

/** A report of an outlet of its own, with one claim that makes an incident. */
async function anIncident(
  store: Store,
  outlet: string,
  event: Partial<Event> = {},
  parts: Partial<Claim> = {},
  published = '2024-03-01',
): Promise<Claim> {
  const report = aReport({ id: `lines-${++made}`, outlet, published })
  const claim = aClaim(35, { id: `${report.id}-claim`, ...parts })
  const told = { ...claim, event: { ...claim.event, ...event } }
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims: [told] }
  const incidents = [{ id: told.id, claims: [told.id] }]
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
  return told
}

const place = { start: 0, end: 0, text: '', ...PLACE }
const killed = (low: number) => [
  { start: 0, end: 0, text: '', kind: 'killed', low, high: low, whom: null } as const,
]

/** What every implementation of the store does with lines of incidents. */
export function linesContract(opened: () => Store): void {
  const idsOf = async (filter: Parameters<Store['incidentLines']>[0]) =>
    (await opened().incidentLines(filter, { limit: 50 })).lines.map(({ id }) => id)

  it('are listed in parts, the newest or the weightiest first, each once', async () => {
    const outlet = 'Parts Post'
    const light = await anIncident(opened(), outlet, { when: null }, {}, '2024-03-05')
    const heavy = await anIncident(opened(), outlet, { harm: killed(40) })
    const third = await anIncident(opened(), outlet, { type: 'CONSULT', mode: null })
    for (const [order, wanted] of [
      ['day', [light.id, heavy.id, third.id]],
      ['weight', [heavy.id, light.id, third.id]],
    ] as const) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const part = await opened().incidentLines({ outlet }, { order, limit: 1, after })
        expect(part).toMatchObject({ total: 3, without_place: 3, without_day: 1, pending: 0 })
        seen.push(...part.lines.map(({ id }) => id))
        after = part.next ?? undefined
      } while (after !== undefined)
      expect(seen).toEqual(wanted)
    }
  })

  it('are no newer than their reports, whatever days to come these tell of', async () => {
    const outlet = 'Century Post'
    const century = {
      start: 0,
      end: 0,
      text: '',
      from: '2001-01-01',
      to: '2100-12-31',
      precision: 'range',
    } as const
    const told = await anIncident(opened(), outlet, { when: century }, {}, '2024-03-04')
    const newer = await anIncident(opened(), outlet, { when: null }, {}, '2024-03-05')
    expect(await idsOf({ outlet })).toEqual([newer.id, told.id])
  })

  // "25.09.2020 Anna Lind was killed": taken by an older reader for a figure.
  it.each([25.09, 3e9])('are listed with a figure that no column holds: %s', async (figure) => {
    const outlet = `Figure Post ${figure}`
    const odd = await anIncident(opened(), outlet, { harm: killed(figure) })
    expect(await idsOf({ outlet })).toEqual([odd.id])
  })

  it('are those that are named, at a moment too, and tell how sure the surest claim is', async () => {
    const outlet = 'Named Post'
    const one = await anIncident(opened(), outlet, {}, { confidence: 0.62 })
    await anIncident(opened(), outlet)
    for (const asOf of [undefined, new Date().toISOString()]) {
      const { lines } = await opened().incidentLines({ ids: [one.id], asOf }, { limit: 9 })
      expect(lines).toEqual([expect.objectContaining({ id: one.id, confidence: 0.62 })])
    }
  })

  it('refuses a part that begins nowhere', async () => {
    for (const after of ['x', '[1,"a"]', '{}'])
      await expect(opened().incidentLines({}, { limit: 1, after })).rejects.toThrow('no place in this list')
  })

  it('are found by what one of their claims says', async () => {
    const outlet = 'Filter Post'
    const rebels = { name: 'Red Front', entity: 'acta:red-front', country: null, sector: 'REB' } as const
    const one = await anIncident(opened(), outlet, {
      place,
      actors: [{ start: 0, end: 0, text: '', ...rebels }],
      harm: killed(2),
    })
    const other = await anIncident(
      opened(),
      outlet,
      { type: 'PROTEST', mode: 'demo', when: null },
      { factuality: 'denied', confidence: 0.4 },
      '2024-05-09',
    )
    for (const filter of [
      { country: 'SYR' },
      { area: 'deir province' },
      { box: [40, 30, 45, 36] },
      { box: [170, 30, 45, 36] },
      { actor: 'acta:red-front' },
      { actor: 'red front' },
      { type: 'ASSAULT' },
      { harm: 'killed' },
      { factuality: 'asserted' },
      { precision: 'settlement' },
      { from: '2024-02-20', to: '2024-02-29' },
      { reportedTo: '2024-03-01' },
      { text: 'market "Tel Amara"', type: 'ASSAULT' },
      { ids: [one.id] },
      { confidence: 0.7 },
      {
        within: [
          [
            [41, 34],
            [42, 34],
            [41.25, 35],
          ],
        ],
      },
      { members: [{ actor: 'acta:red-front', from: null, to: null }] },
      { members: [{ actor: 'acta:red-front', from: '2024-02-29', to: '2024-02-29' }] },
    ] as const)
      expect([filter, await idsOf({ outlet, ...filter })]).toEqual([filter, [one.id]])
    for (const filter of [
      { lacks: 'place' },
      { lacks: 'day' },
      { from: '2024-05-09' },
      { disputed: true },
    ] as const)
      expect([filter, await idsOf({ outlet, ...filter })]).toEqual([filter, [other.id]])
    for (const filter of [
      { origins: 2 },
      { confidence: 0.8 },
      { members: [{ actor: 'acta:red-front', from: '2024-03-01', to: null }] },
      { members: [] },
    ] as const)
      expect([filter, await idsOf({ outlet, ...filter })]).toEqual([filter, []])
  })

  it('are gathered by place and time', async () => {
    const outlet = 'Shape Post'
    for (const figure of [1, 2]) await anIncident(opened(), outlet, { place, harm: killed(figure) })
    await anIncident(opened(), outlet)
    expect(await opened().incidentShape({ outlet })).toMatchObject({
      total: 3,
      without_place: 1,
      places: [{ name: 'Tel Amara', lat: 34.5, lon: 41.25, radius_km: 3, incidents: 2, killed: 3 }],
      times: [{ from: '2024-02-29', to: '2024-02-29', incidents: 3 }],
      countries: [{ value: 'SYR', incidents: 2 }],
      types: [{ value: 'ASSAULT', incidents: 3 }],
    })
    const chosen = await opened().incidentShape({ outlet, type: 'CONSULT' })
    expect(chosen).toMatchObject({ total: 0, types: [{ value: 'ASSAULT', incidents: 3 }], countries: [] })
  })

  it('follow every change of the incidents, and are there for moments of the past', async () => {
    const outlet = 'Moving Post'
    const one = await anIncident(opened(), outlet)
    const other = await anIncident(opened(), outlet)
    expect((await idsOf({ outlet })).toSorted()).toEqual([one.id, other.id].toSorted())
    const asOf = await opened().mark()
    const [left, right] = [one.id, other.id].toSorted() as [string, string]
    const judge = { kind: 'person', name: 'Anna' } as const
    const link = { left, right, verdict: 'same', score: null, reasons: [], judge, note: null } as const
    await opened().addLinks([link], [{ id: left, claims: [left, right] }])
    expect(await opened().incidentLines({ outlet }, { limit: 9 })).toMatchObject({
      total: 1,
      lines: [{ id: left, claims: 2 }],
    })
    expect((await idsOf({ outlet, asOf })).toSorted()).toEqual([left, right])
    // Both were there then: what they were joined to is nothing new.
    expect(await idsOf({ outlet, recordedAfter: asOf })).toEqual([])
    const later = await anIncident(opened(), outlet)
    expect(await idsOf({ outlet, recordedAfter: asOf })).toEqual([later.id])
    await expect(idsOf({ recordedAfter: '2024-08-03' })).rejects.toThrow('is no moment')
    expect(await opened().personLinks([left])).toMatchObject([{ verdict: 'same', withdrawn: null }])
  })

  it('lose the words of a report that is erased at once', async () => {
    const outlet = 'Erased Post'
    const claim = await anIncident(opened(), outlet)
    expect(await idsOf({ outlet })).toEqual([claim.id])
    await opened().erase(claim.id.replace('-claim', ''), 'on request')
    expect(await idsOf({ outlet })).toEqual([])
  })

  it('reports are found by title, by outlet and by the words around a claim', async () => {
    const outlet = 'Sought 100% Post'
    const { id } = await anIncident(opened(), outlet)
    for (const words of ['sought 100%', 'shells tel amara'])
      expect((await opened().searchReports(words, { limit: 500 })).map((report) => report.id)).toContain(
        id.replace('-claim', ''),
      )
    expect(await opened().searchReports('sought 1000', { limit: 5 })).toEqual([])
  })

  it('lists undecided pairs, the most doubtful first, until a person decides', async () => {
    const claims = [
      await anIncident(opened(), 'Doubt Post'),
      await anIncident(opened(), 'Doubt Post'),
      await anIncident(opened(), 'Doubt Post'),
    ].map(({ id }) => id)
    const [a, b, c] = claims.toSorted() as [string, string, string]
    const machine = { kind: 'machine', version: 'linker@1' } as const
    const unsure = { verdict: 'unsure', reasons: [], judge: machine, note: null } as const
    await opened().addLinks([
      { ...unsure, left: a, right: b, score: -0.9 },
      { ...unsure, left: b, right: c, score: 0.1 },
    ])
    const pairs = async () =>
      (await opened().unsureLinks({ limit: 100 })).links
        .filter(({ left }) => claims.includes(left))
        .map(({ left, right }) => [left, right])
    expect(await pairs()).toEqual([
      [b, c],
      [a, b],
    ])
    const anna = { kind: 'person', name: 'Anna' } as const
    const said = { left: b, right: c, verdict: 'different', score: null, reasons: [], note: null } as const
    await opened().addLinks([{ ...said, judge: anna }])
    expect(await pairs()).toEqual([[a, b]])
    const [judged] = await opened().personLinks([c])
    await opened().withdraw(judged!.id, { by: anna, note: null })
    expect(await pairs()).toHaveLength(2)
  })

  it('lists claims of low confidence, the least sure first', async () => {
    const before = await opened().lowConfidence({ limit: 1 })
    const sure = await anIncident(opened(), 'Sure Post', {}, { confidence: 0.9 })
    const [doubted, other] = [
      await anIncident(opened(), 'Unsure Post', {}, { confidence: 0.011 }),
      await anIncident(opened(), 'Unsure Post', {}, { confidence: 0.01 }),
    ]
    const { claims, total } = await opened().lowConfidence({ limit: 1000 })
    expect(total).toBe(before.total + 2)
    expect(claims.filter((id) => [sure.id, doubted.id, other.id].includes(id))).toEqual([
      other.id,
      doubted.id,
    ])
    expect((await opened().lowConfidence({ limit: 1 })).claims).toHaveLength(1)
  })
}
