import { describe, expect, test } from 'vitest'
import { openHandMade } from '../../test/e2e/hand-made/store.ts'
import { loadLinker } from '../link/load-linker.ts'
import { createApp } from './app.ts'
import { amendedSchema } from './wire-amendments.ts'
import { incidentDetailSchema } from './wire-incidents.ts'
import { reportDetailSchema } from './wire.ts'

const store = await openHandMade()
const app = createApp(store, { judging: { linker: loadLinker, person: 'Anna' } })

function post(path: string, body: unknown) {
  return app.request(`/api/amendments/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function amend(path: string, body: unknown) {
  const answer = await post(path, body)
  expect(answer.status).toBe(200)
  return amendedSchema.parse(await answer.json())
}

async function reportOf(id: string) {
  return reportDetailSchema.parse(await (await app.request(`/api/reports/${id}`)).json())
}

async function incidentOf(claim: string, asOf = '') {
  return incidentDetailSchema.parse(await (await app.request(`/api/incidents/${claim}${asOf}`)).json())
}

/** Words of the report of the strike, where they first stand. */
async function words(text: string) {
  const { report } = await reportOf('strike')
  const start = report.text.indexOf(text)
  return { start, end: start + text.length, text }
}

const killed = async (low: number) => {
  return { ...(await words('at least three fighters')), kind: 'killed', low, high: null, whom: 'fighters' }
}

test('a person corrects a toll; the incident has it at once, and had the other before', async () => {
  const before = await incidentOf('strike-struck')
  const asOf = `?as_of=${await store.mark()}`
  const fields = { harm: [await killed(30)] }
  const { claims, amendments } = await amend('correct', {
    claim: 'strike-struck',
    fields,
    reason: 'a slip',
    by: 'Ben',
  })
  expect(claims.find(({ id }) => id === 'strike-struck')).toMatchObject({ event: fields, confidence: 1 })
  expect(amendments).toMatchObject([{ person: 'Ben', note: 'a slip', before: {}, after: { event: fields } }])
  const after = await incidentOf('strike-struck')
  expect(after.consensus.tolls.killed.values.high).toBe(30)
  expect(after.amendments).toEqual(amendments)
  expect((await incidentOf('strike-struck', asOf)).consensus).toEqual(before.consensus)
  const [{ id: amendment } = { id: 0 }] = amendments
  await amend('withdraw', { claim: 'strike-struck', amendment, reason: 'no slip' })
  const again = await incidentOf('strike-struck')
  expect(again.consensus).toEqual(before.consensus)
  expect(again.amendments).toMatchObject([{ withdrawn: { by: 'Anna', note: 'no slip' } }])
})

test('a rejected claim is in no incident, and comes back', async () => {
  const { claims } = await reportOf('strike')
  const { claims: left, amendments } = await amend('reject', { claim: 'strike-had died', reason: 'no event' })
  expect(left).toHaveLength(claims.length - 1)
  expect((await app.request('/api/incidents/strike-had died')).status).toBe(404)
  await amend('withdraw', { claim: 'strike-had died', amendment: amendments.at(-1)!.id, reason: 'it is one' })
  expect((await reportOf('strike')).claims).toEqual(claims)
})

test('a person adds a claim by its words, which is an incident then', async () => {
  const trigger = await words('fire rockets')
  const place = { ...(await words('the capital')), name: 'Baghdad', precision: 'settlement', country: 'IRQ' }
  const unknown = { gazetteer: null, lat: null, lon: null, admin1: null, radius_km: null, relation: null }
  const { claims, incidents } = await amend('add', {
    report: 'strike',
    trigger,
    fields: { type: 'THREATEN', factuality: 'possible', place: { ...place, ...unknown } },
    reason: 'not read',
  })
  const added = claims.find(
    ({ event }) => event.trigger.start === trigger.start && event.type === 'THREATEN',
  )!
  expect(added).toMatchObject({ factuality: 'possible', event: { place: { name: 'Baghdad' }, actors: [] } })
  expect(incidents.flatMap((one) => one.claims)).toContain(added.id)
  const twice = await post('add', { report: 'strike', trigger, fields: { type: 'ASSAULT' }, reason: 'again' })
  expect(twice.status).toBe(400)
  expect((await store.verify()).faults).toEqual([])
})

describe('a correction is refused that', () => {
  const here = { start: 0, end: 9, text: 'Airstrike' }
  const actor = { ...here, name: 'x', entity: null, country: null, sector: null }
  const toll = { ...here, kind: 'killed', low: 1, high: 1, whom: null }
  test.each<[string, unknown, number, string]>([
    ['says nothing', {}, 400, 'Nothing is said otherwise'],
    ['says the same', { factuality: 'asserted' }, 400, 'Nothing is said otherwise'],
    [
      'has words that are not there',
      { harm: [{ ...toll, text: 'Airraid!!' }] },
      400,
      'has not "Airraid!!" at 0',
    ],
    ['has words before the text', { harm: [{ ...toll, start: -9 }] }, 400, 'start'],
    ['has words past the text', { harm: [{ ...toll, start: 9000, end: 9009 }] }, 400, 'has not "Airstrike"'],
    ['has no words', { harm: [{ ...toll, end: 0, text: '' }] }, 400, 'text'],
    ['has bounds the wrong way', { harm: [{ ...toll, low: 3 }] }, 400, 'above the upper'],
    ['has half a death', { harm: [{ ...toll, low: 0.5 }] }, 400, 'low'],
    ['has an unknown type', { type: 'WAR' }, 400, 'type'],
    ['has a mode of another type', { mode: 'riot' }, 400, 'no mode of ASSAULT'],
    [
      'has a day that is none',
      { when: { ...here, from: '2024-02-31', to: '2024-03-01', precision: 'day' } },
      400,
      'from',
    ],
    [
      'ends before it begins',
      { when: { ...here, from: '2024-03-02', to: '2024-03-01', precision: 'range' } },
      400,
      'ends before',
    ],
    ['has a name without letters', { actors: [{ ...actor, name: ' ' }] }, 400, 'name'],
    ['has too many parties', { actors: Array.from({ length: 41 }, () => actor) }, 400, 'actors'],
    ['has another id', { id: 'other' }, 400, 'id'],
    ['has another trigger', { trigger: here }, 400, 'trigger'],
    ['reaches into prototypes', JSON.parse('{"__proto__": {"type": "WAR"}}'), 400, ''],
  ])('%s', async (_, fields, status, said) => {
    const answer = await post('correct', { claim: 'strike-struck', fields, reason: 'so' })
    expect(answer.status).toBe(status)
    const { error } = (await answer.json()) as { error: { message: string } }
    expect(error.message).toContain(said)
  })

  test.each<[string, string, unknown, number]>([
    [
      'gives no reason',
      'correct',
      { claim: 'strike-struck', fields: { factuality: 'denied' }, reason: ' ' },
      400,
    ],
    ['is of no claim', 'correct', { claim: 'none', fields: { factuality: 'denied' }, reason: 'so' }, 404],
    ['rejects no claim', 'reject', { claim: 'none', reason: 'so' }, 404],
    [
      'adds to no report',
      'add',
      { report: 'none', trigger: here, fields: { type: 'ASSAULT' }, reason: 'so' },
      404,
    ],
    ['adds without a type', 'add', { report: 'strike', trigger: here, fields: {}, reason: 'so' }, 400],
    [
      'takes back what was not done',
      'withdraw',
      { claim: 'strike-struck', amendment: 999, reason: 'so' },
      404,
    ],
    ['has more than it may', 'reject', { claim: 'strike-struck', reason: 'so', sudo: true }, 400],
  ])('%s', async (_, path, body, status) => {
    expect((await post(path, body)).status).toBe(status)
  })
})

test('a server without a linker takes no amendment', async () => {
  const answer = await createApp(store).request('/api/amendments/reject', { method: 'POST' })
  expect(answer.status).toBe(404)
})
