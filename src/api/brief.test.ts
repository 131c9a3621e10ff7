import { beforeAll, describe, expect, test } from 'vitest'
import { tellIncident } from '../../test/support/tell-incident.ts'
import { loadDirectory } from '../annotate/load-directory.ts'
import type { Claim } from '../model/claim.ts'
import { openPglite } from '../store/pglite.ts'
import { sqlStore } from '../store/sql-store.ts'
import { createApp } from './app.ts'
import { type BriefDetail, briefSchema } from './wire-brief.ts'
import { savedViewsSchema } from './wire-views.ts'

const store = sqlStore(await openPglite(null))
const linker = () => Promise.reject(new Error('nobody judges here'))
const app = createApp(store, { directory: loadDirectory, judging: { linker, person: 'Anna' } })

const words = { start: 0, end: 0, text: '' }
const party = (entity: string): Claim['event']['actors'][number] => ({
  ...words,
  name: entity,
  entity,
  country: null,
  sector: null,
})
const guards = [party('acta:islamic-revolutionary-guard-corps')]
const iran = [party('acta:iran')]
const israel = [party('acta:israel')]
const iraq = {
  ...words,
  name: 'Babil',
  gazetteer: null,
  lat: null,
  lon: null,
  country: 'IRQ',
  admin1: 'Babil',
  precision: 'admin1',
  radius_km: null,
  relation: null,
} as const
const on = (day: string) => ({ ...words, from: day, to: day, precision: 'day' as const })
const day = (week: number, add = 0): string =>
  new Date(Date.parse('2024-07-05') - week * 7 * 86_400_000 + add * 86_400_000).toISOString().slice(0, 10)

let threat: string
let act: string

beforeAll(async () => {
  // Twelve weeks of one report by one outlet and four by another, and an incident in Babil every other week.
  for (let week = 1; week <= 12; week++) {
    await tellIncident(store, { outlet: 'Steady Wire', published: day(week), type: 'CONSULT', mode: null })
    for (let report = 0; report < 4; report++)
      await tellIncident(store, {
        outlet: 'Fallen Post',
        published: day(week, -1),
        ...(week % 2 === 0 && report === 0 ? { place: iraq } : {}),
      })
  }
  threat = await tellIncident(store, {
    outlet: 'Steady Wire',
    published: day(0, -4),
    text: 'Shells to come, says Iran in a threat\n\nIran said that it will strike Israel. Nobody answered.',
    type: 'THREATEN',
    mode: 'violence',
    trigger: { start: 62, end: 68, text: 'strike' },
    actors: iran,
    recipients: israel,
  })
  await tellIncident(store, { outlet: 'Steady Wire', published: day(0, -4), type: 'THREATEN', mode: null })
  const struck = { outlet: 'Steady Wire', published: day(0), actors: guards, recipients: israel }
  act = await tellIncident(store, { ...struck, when: on(day(0, -1)) })
  for (let i = 0; i < 5; i++) await tellIncident(store, { ...struck, place: iraq })
})

async function brief(query: string): Promise<BriefDetail> {
  const answer = await app.request(`/api/brief?${query}`)
  expect(answer.status).toBe(200)
  return briefSchema.parse(await answer.json())
}

const week = `from=${day(0, -6)}&to=${day(0)}`

describe('the brief of a week', () => {
  test('holds areas and dyads against the weeks before', async () => {
    const { days, watched, areas, dyads, tested, outside } = await brief(week)
    expect({ days, spans: watched.length, watched: watched.filter(Boolean).length }).toEqual({
      days: 7,
      spans: 27,
      watched: 13,
    })
    expect(areas.map(({ country, area, count, standing }) => [country, area, count, standing])).toEqual([
      ['IRQ', null, 5, 'above'],
      ['IRQ', 'Babil', 5, 'above'],
    ])
    expect(areas[0]).toMatchObject({ usual: 0.5, low: 0, high: 2, spans: 12 })
    // What the Guards do, Iran does; a threat is counted too.
    expect(dyads.map(({ actor, recipient, count }) => [actor.name, recipient.name, count])).toEqual([
      ['Iran', 'Israel', 7],
    ])
    expect(dyads[0]!.incidents).toHaveLength(5)
    expect([tested, outside]).toEqual([3, 3])
  })

  test('tells who was heard, and who was not that used to be', async () => {
    const { outlets, silent_outlets } = await brief(week)
    expect(outlets.map(({ outlet, count }) => [outlet, count])).toEqual([['Steady Wire', 8]])
    expect(silent_outlets.map(({ outlet, usual }) => [outlet, usual])).toEqual([['Fallen Post', 4]])
  })

  test('tells a threat in its words, and the act that followed it', async () => {
    const { threats, threat_counts } = await brief(week)
    expect(threat_counts).toEqual({ open: 0, followed: 1, untraceable: 1, is_cut: false })
    expect(threats[0]).toMatchObject({
      line: { id: threat },
      standing: 'followed',
      by: { id: act },
      after_days: 3,
      age_days: 4,
      words: { claim: threat, text: 'Iran said that it will strike Israel.' },
    })
    expect(threats[1]).toMatchObject({ standing: 'untraceable', by: null })
  })

  test('does not know what came after its end', async () => {
    const { threats } = await brief(`from=${day(0, -6)}&to=${day(0, -4)}`)
    expect(threats[0]).toMatchObject({ line: { id: threat }, standing: 'open', age_days: 0 })
  })

  test('counts one type when asked to', async () => {
    const { dyads, type } = await brief(`${week}&type=ASSAULT`)
    expect([type, dyads[0]!.count]).toEqual(['ASSAULT', 6])
  })
})

test('too little of before asserts nothing', async () => {
  const { areas, tested, silent_outlets } = await brief(`from=${day(7, -6)}&to=${day(7)}`)
  expect(tested).toBe(0)
  expect(areas.every(({ standing, usual }) => standing === 'short' && usual === null)).toBe(true)
  expect(silent_outlets).toEqual([])
})

test.each([
  ['from=2024-07-05&to=2024-07-01', 'has -3 days'],
  ['from=2020-07-05&to=2024-07-01', 'ask for 1 to 400'],
  ['from=yesterday&to=2024-07-01', '"from"'],
  ['to=2024-07-01', '"from"'],
  [`${week}&type=WAR`, '"type"'],
])('refuses %s with a sentence', async (query, said) => {
  const answer = await app.request(`/api/brief?${query}`)
  expect(answer.status).toBe(400)
  expect(((await answer.json()) as { error: { message: string } }).error.message).toContain(said)
})

describe('views that are kept', () => {
  test('are saved, listed and deleted', async () => {
    const view = { name: 'Babil', address: '/explore?area=Babil&order=weight' }
    expect((await send('POST', '', view)).status).toBe(200)
    expect(await listed()).toMatchObject([{ ...view, saved_by: 'Anna' }])
    expect((await send('POST', '', { ...view, name: ' babil ' })).status).toBe(409)
    const [{ id } = { id: 0 }] = await listed()
    expect((await send('DELETE', `/${id}`)).status).toBe(200)
    expect((await send('DELETE', `/${id}`)).status).toBe(404)
    expect(await listed()).toEqual([])
  })

  test.each([
    ['another server', { name: 'x', address: '//evil.example/' }],
    ['another server, as browsers read it', { name: 'x', address: '/\\evil.example/' }],
    ['a whole address', { name: 'x', address: 'https://evil.example/' }],
    ['a script', { name: 'x', address: 'javascript:alert(1)' }],
    ['no name', { name: '  ', address: '/' }],
    ['a line break', { name: 'x', address: '/explore\n?q=1' }],
    ['no address', { name: 'x' }],
  ])('refuse %s', async (_, body) => {
    expect((await send('POST', '', body)).status).toBe(400)
    expect(await listed()).toEqual([])
  })

  test('cannot be saved by another site', async () => {
    const answer = await app.request('/api/views', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ name: 'x', address: '/' }),
    })
    expect(answer.status).toBe(403)
  })
})

function send(method: string, path: string, body?: unknown) {
  return app.request(`/api/views${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function listed() {
  return savedViewsSchema.parse(await (await send('GET', '')).json()).views
}
