import { expect, test } from 'vitest'
import { openHandMade } from '../../test/e2e/hand-made/store.ts'
import { loadLinker } from '../link/load-linker.ts'
import { createApp } from './app.ts'
import type { IncidentDetail } from './wire-incidents.ts'
import { amendedSchema } from './wire-amendments.ts'
import { reviewListSchema } from './wire-review.ts'
import {
  incidentDetailSchema,
  incidentListSchema,
  incidentShapeSchema,
  judgedSchema,
} from './wire-incidents.ts'

const store = await openHandMade()
const app = createApp(store, { judging: { linker: loadLinker, person: 'Anna' } })

async function listed(query = '') {
  const answer = await app.request(`/api/incidents${query}`)
  expect(answer.status).toBe(200)
  return incidentListSchema.parse(await answer.json())
}

async function reviewed(query: string) {
  return reviewListSchema.parse(await (await app.request(`/api/review${query}`)).json())
}

async function doubtedClaims(): Promise<readonly string[]> {
  const { items } = await reviewed('?limit=100')
  return items.flatMap((item) => (item.kind === 'claim' ? item.told.claim.id : []))
}

async function amended(path: string, body: object) {
  const headers = { 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  return amendedSchema.parse(await (await app.request(`/api/amendments/${path}`, sent)).json())
}

async function detailOf(id: string): Promise<IncidentDetail> {
  const answer = await app.request(`/api/incidents/${id}`)
  expect(answer.status).toBe(200)
  return incidentDetailSchema.parse(await answer.json())
}

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return app.request(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** The incident in which a claim made by hand is. */
const strike = () => detailOf('strike-struck')

test('lists incidents with the best of each field and how well it stands', async () => {
  const list = await listed('?order=weight')
  expect(list).toMatchObject({ policy: 'best', as_of: null, pending: 0, next: null })
  expect(list.incidents).toHaveLength(list.total)
  expect(list.incidents[0]).toMatchObject({
    type: 'ASSAULT',
    mode: 'aerial',
    place: { name: 'Al Musayyib' },
    when: { from: '2024-07-30' },
    sample: true,
  })
  expect(list.incidents[0]?.disputed).toContain('killed')
})

test('gives the list in parts that do not overlap', async () => {
  const first = await listed('?limit=2')
  const second = await listed(`?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`)
  const ids = [...first.incidents, ...second.incidents].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

test('filters by the address', async () => {
  const { incidents } = await listed('?type=THREATEN&country=IRQ&q=American+forces')
  expect(incidents.map(({ type }) => type)).toEqual(['THREATEN'])
  expect((await listed('?lacks=day')).incidents.every(({ when }) => when === null)).toBe(true)
})

test('tells where and when in numbers', async () => {
  const shape = incidentShapeSchema.parse(await (await app.request('/api/incidents/shape')).json())
  expect(shape.places.name).toContain('Basra')
  expect(shape.newest).toBe('2024-08-02')
  expect(shape.places.incidents.reduce((sum, incidents) => sum + incidents, 0)).toBe(
    shape.total - shape.without_place,
  )
})

test('tells everything of one incident, each claim with its words', async () => {
  const { consensus, told, line, causes } = await strike()
  expect(told.map(({ claim }) => claim.id)).toEqual(
    expect.arrayContaining(['strike-struck', 'burial-bombed']),
  )
  for (const { claim, passage, passage_start } of told) {
    const { start, end, text } = claim.event.trigger
    expect(passage.slice(start - passage_start, end - passage_start)).toBe(text)
  }
  expect(consensus.tolls.killed.values).toMatchObject({ low: 3, high: 6 })
  expect(consensus.matrix).toContainEqual(
    expect.objectContaining({ who: 'Rafidain Brigade', stand: 'blames', whom: 'United States' }),
  )
  expect(line.origins).toBe(consensus.origins.origins.length)
  expect(causes.map(({ line: cause }) => cause.place?.name)).toEqual(['Ain al-Asad'])
})

test('shows the record as it stood', async () => {
  const before = '2000-01-01T00:00:00Z'
  expect(await listed(`?as_of=${before}`)).toMatchObject({ total: 0, as_of: before })
  expect((await app.request(`/api/incidents/strike-struck?as_of=${before}`)).status).toBe(404)
})

test.each([
  ['an unknown incident', '/api/incidents/none', 404, 'No incident has the id "none"'],
  ['a day that is none', '/api/incidents?from=2024-02-31', 400, '"from"'],
  ['an unknown type', '/api/incidents?type=WAR', 400, '"type"'],
  ['a box of three numbers', '/api/incidents?box=1,2,3', 400, '"box"'],
  ['a moment without time zone', '/api/incidents?as_of=2024-08-03T09:00:00', 400, '"as_of"'],
  ['a cursor of its own', '/api/incidents?cursor=here', 400, 'no place in this list'],
])('answers %s with a sentence', async (_, path, status, said) => {
  const answer = await app.request(path)
  expect(answer.status).toBe(status)
  expect(((await answer.json()) as { error: { message: string } }).error.message).toContain(said)
})

test('a person splits a claim off and takes it back', async () => {
  const { told } = await strike()
  const others = told.map(({ claim }) => claim.id).filter((id) => id !== 'burial-raid')
  const pairs = others.map((left) => ({ left, right: 'burial-raid' }))
  const judged = await post('judgements', { verdict: 'different', pairs, reason: 'two raids' })
  expect(judged.status).toBe(200)
  const { judgements } = judgedSchema.parse(await judged.json())
  expect(judgements).toHaveLength(others.length)
  expect(judgements[0]).toMatchObject({ judge: { kind: 'person', name: 'Anna' }, note: 'two raids' })
  const after = await strike()
  expect(after.told.map(({ claim }) => claim.id)).not.toContain('burial-raid')
  expect(after.judgements).toHaveLength(others.length)
  // One pair of a decision stands for all of it.
  const one = { pairs: pairs.slice(0, 1), reason: 'one after all', by: 'Ben' }
  expect((await post('judgements/withdraw', one)).status).toBe(200)
  const { told: again, judgements: history } = await strike()
  expect(again).toHaveLength(told.length)
  expect(history[0]?.withdrawn).toMatchObject({
    by: { kind: 'person', name: 'Ben' },
    note: 'one after all',
  })
  expect((await post('judgements/withdraw', { pairs, reason: 'again' })).status).toBe(404)
})

test('a person merges two incidents', async () => {
  const pairs = [{ left: 'talks-burned tyres', right: 'talks-arrested' }]
  await post('judgements', { verdict: 'same', pairs, reason: 'one evening', by: 'Ben' })
  expect((await detailOf('talks-arrested')).id).toBe((await detailOf('talks-burned tyres')).id)
  await post('judgements/withdraw', { pairs, reason: 'as before' })
})

test.each([
  ['no reason', { verdict: 'same', pairs: [{ left: 'a', right: 'b' }], reason: ' ' }, 400],
  ['no pair', { verdict: 'same', pairs: [], reason: 'so' }, 400],
  ['no verdict', { pairs: [{ left: 'a', right: 'b' }], reason: 'so' }, 400],
  ['unknown claims', { verdict: 'same', pairs: [{ left: 'a', right: 'b' }], reason: 'so' }, 404],
  [
    'a claim and itself',
    { verdict: 'same', pairs: [{ left: 'strike-struck', right: 'strike-struck' }], reason: 'so' },
    404,
  ],
])('a judgement with %s is refused', async (_, body, status) => {
  expect((await post('judgements', body)).status).toBe(status)
})

test('a judgement from another site, or in another form than JSON, is refused', async () => {
  const body = { verdict: 'same', pairs: [{ left: 'a', right: 'b' }], reason: 'so' }
  for (const mode of ['cors', 'navigate']) {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode }
    expect((await post('judgements', body, headers)).status).toBe(403)
  }
  expect((await post('judgements', body, { 'content-type': 'text/plain' })).status).toBe(415)
})

test('lists undecided pairs side by side', async () => {
  const { items, pairs, claims } = await reviewed('?limit=100')
  expect(items.filter(({ kind }) => kind === 'pair')).toHaveLength(pairs)
  expect(items.filter(({ kind }) => kind === 'claim')).toHaveLength(claims)
  expect(items.map(({ value }) => value)).toEqual(items.map(({ value }) => value).toSorted((a, b) => b - a))
  const sure = items.flatMap((item) => (item.kind === 'claim' ? item.told.claim.confidence : []))
  expect(sure.filter((confidence) => confidence >= 0.9)).toEqual([])
  const undecided = items.flatMap((item) => (item.kind === 'pair' ? item : []))
  expect(undecided.map(({ link }) => [link.left, link.right, link.verdict])).toEqual(
    undecided.map(({ left, right }) => [left.claim.id, right.claim.id, 'unsure']),
  )
  expect((await reviewed('?limit=2&offset=1')).items).toEqual(items.slice(1, 3))
  expect(await (await app.request('/api/review/count')).json()).toEqual({ pairs, claims })
})

test('a claim that a person confirms waits no more, and does again when that is taken back', async () => {
  const [claim] = await doubtedClaims()
  const { claims, amendments } = await amended('confirm', { claim, reason: 'read beside the text' })
  expect(claims.find(({ id }) => id === claim)?.confidence).toBe(1)
  expect(await doubtedClaims()).not.toContain(claim)
  await amended('withdraw', { claim, amendment: amendments.at(-1)!.id, reason: 'not sure after all' })
  expect(await doubtedClaims()).toContain(claim)
})

test('a server without a linker only reads', async () => {
  const answer = await createApp(store).request('/api/judgements', { method: 'POST' })
  expect(answer.status).toBe(404)
})
