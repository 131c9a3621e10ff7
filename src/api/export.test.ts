import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import { openHandMade } from '../../test/e2e/hand-made/store.ts'
import { RECORD_COLUMNS } from '../export/incident-record.ts'
import { createApp } from './app.ts'

const store = await openHandMade()
const app = createApp(store)

async function saved(query = ''): Promise<Response> {
  const answer = await app.request(`/api/incidents/export${query}`)
  expect(answer.status).toBe(200)
  return answer
}

async function rows(query = ''): Promise<readonly Readonly<Record<string, string>>[]> {
  const bytes = Buffer.from(await (await saved(query)).arrayBuffer())
  return parse(bytes, { columns: true, bom: true }) as Readonly<Record<string, string>>[]
}

const totalOf = async (query: string) => {
  const answer = await app.request(`/api/incidents${query}`)
  return ((await answer.json()) as { readonly total: number }).total
}

test('saves every incident as a row, with its days, place, parties and figures', async () => {
  const all = await rows()
  expect(all).toHaveLength(await totalOf(''))
  expect(Object.keys(all[0]!)).toEqual(RECORD_COLUMNS)
  expect(all.find(({ place }) => place === 'Al Musayyib')).toMatchObject({
    date_from: '2024-07-30',
    date_precision: 'day',
    country: 'IRQ',
    place_precision: 'settlement',
    type: 'ASSAULT',
    mode: 'aerial',
    factuality: 'asserted',
    killed_low: '3',
    killed_high: '6',
    policy: 'best',
    disputed: expect.stringContaining('killed') as string,
    confidence: expect.stringMatching(/^[01](\.\d+)?$/) as string,
  })
})

test('reads figures by the policy that is asked for, and names it', async () => {
  const strike = (await rows('?policy=high')).find(({ place }) => place === 'Al Musayyib')
  expect(strike).toMatchObject({ policy: 'high', killed_by_policy: '6' })
})

test.each(['?type=ASSAULT', '?type=THREATEN&country=IRQ', '?disputed=true', '?lacks=day', '?q=forces'])(
  'saves what the list has: %s',
  async (query) => {
    const wanted = await totalOf(query)
    expect(wanted).toBeGreaterThan(0)
    expect(await rows(query)).toHaveLength(wanted)
    const now = `as_of=${encodeURIComponent(new Date().toISOString())}`
    expect(await rows(`${query}&${now}`)).toHaveLength(await totalOf(`${query}&${now}`))
  },
)

test('is named after the moment of the record, which held nothing before it began', async () => {
  const query = '?as_of=2000-01-01T02:30:00%2B02:00'
  const { headers } = await saved(query)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="acta-incidents-2000-01-01T003000Z.csv"',
  )
  expect(await rows(query)).toEqual([])
})

test('saves features, of which those without a place are told too', async () => {
  const answer = await saved('?format=geojson')
  expect(answer.headers.get('content-disposition')).toMatch(/\.geojson"$/)
  const { type, features } = (await answer.json()) as {
    type: string
    features: { geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }[]
  }
  expect(type).toBe('FeatureCollection')
  expect(features).toHaveLength(await totalOf(''))
  expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(await totalOf('?lacks=place'))
  const strike = features.find(({ properties }) => properties['place'] === 'Al Musayyib')
  expect(strike?.geometry?.coordinates).toEqual([
    strike?.properties['longitude'],
    strike?.properties['latitude'],
  ])
})

test.each([
  ['?format=xlsx', 'format'],
  ['?type=WAR', 'type'],
  ['?actor=Nobody&members=true', 'directory'],
])('refuses %s', async (query, said) => {
  const answer = await app.request(`/api/incidents/export${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(said)
})

test('a name from a report that is a formula is saved as text', async () => {
  const report = aReport({ id: 'formula', outlet: '=cmd|calc', published: '2024-08-02' })
  const claim = aClaim(35, { id: 'formula-claim' })
  const actor = { start: 0, end: 0, text: '', name: '@SUM(1)', entity: null, country: null, sector: null }
  const told = { ...claim, event: { ...claim.event, actors: [actor] } }
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims: [told] }
  const incidents = [{ id: told.id, claims: [told.id] }]
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
  const saved = (await rows()).find(({ incident_id: id }) => id === told.id)
  expect(saved).toMatchObject({ actors: "'@SUM(1)", outlets: "'=cmd|calc" })
})

test('a fault on the way breaks the file off, and is told', async () => {
  const faults: Error[] = []
  const broken = { ...store, incidentLines: () => Promise.reject(new Error('the disk is gone')) }
  const failing = createApp(broken, { onFault: (fault) => faults.push(fault) })
  const answer = await failing.request('/api/incidents/export')
  await expect(answer.text()).rejects.toThrow('the disk is gone')
  expect(faults).toHaveLength(1)
})
