import { expect, test } from 'vitest'
import { handMadeStore } from '../../test/e2e/hand-made/store.ts'
import { loadDirectory } from '../annotate/load-directory.ts'
import { loadPlaces } from '../annotate/load-places.ts'
import { createApp } from './app.ts'
import { actorDetailSchema, foundSchema } from './wire-actors.ts'
import { incidentListSchema } from './wire-incidents.ts'

const app = createApp(handMadeStore, { directory: loadDirectory, places: loadPlaces })

async function actor(path: string) {
  const answer = await app.request(`/api/actors/${path}`)
  expect(answer.status).toBe(200)
  return actorDetailSchema.parse(await answer.json())
}

async function search(q: string) {
  return foundSchema.parse(await (await app.request(`/api/search?q=${encodeURIComponent(q)}`)).json())
}

test('an actor has its names, its relations of that day, and what it rolls up to', async () => {
  const now = await actor('acta:kataib-hezbollah?on=2024-07')
  expect(now.names.map(({ name }) => name)).toContain('Hezbollah Brigades')
  expect(now.rolls_up_to.map(({ name }) => name)).toContain('Popular Mobilization Forces')
  const before = await actor('acta:kataib-hezbollah?on=2000')
  expect(before.relations.length).toBeLessThan(now.relations.length)
  expect(now.turns).toEqual(now.turns.toSorted())
  expect(now.between).toContainEqual(
    expect.objectContaining({ actor: 'acta:iran', kind: 'patron-of', of: 'acta:kataib-sayyid-al-shuhada' }),
  )
  expect(before.between).toEqual([])
})

test('without a day all relations are told, whenever they held', async () => {
  const [ever, once] = [await actor('acta:kataib-hezbollah'), await actor('acta:kataib-hezbollah?on=2000')]
  expect(ever.relations.length).toBeGreaterThan(once.relations.length)
})

test.each([
  ['an unknown actor', '/api/actors/acta:nobody-at-all', 404, 'no actor'],
  ['a day that is none', '/api/actors/acta:iran?on=July', 400, '"on"'],
  ['a search for nothing', '/api/search?q=+', 400, '"q"'],
])('answers %s with a sentence', async (_, path, status, said) => {
  const answer = await app.request(path)
  expect(answer.status).toBe(status)
  expect(((await answer.json()) as { error: { message: string } }).error.message).toContain(said)
})

test('a search finds incidents by words, reports by title, actors by any of their names', async () => {
  expect((await search('depot Musayyib')).incidents.lines.length).toBeGreaterThan(0)
  expect((await search('resume talks')).reports.map(({ id }) => id)).toEqual(['talks'])
  expect((await search("kata'ib hizballah")).actors[0]?.id).toBe('acta:kataib-hezbollah')
  expect(await search('zzqqxx')).toEqual({
    incidents: { total: 0, lines: [] },
    reports: [],
    actors: [],
    places: [],
  })
})

test('a search finds places by a name in any script, and the filter by that place what happened there', async () => {
  const [found] = (await search('المسيب')).places
  expect(found).toMatchObject({ name: 'Al Musayyib', country: 'IRQ', precision: 'settlement' })
  expect(found!.incidents).toBeGreaterThan(0)
  expect((await listed(`place=${found!.id}`)).total).toBe(found!.incidents)
  const [iraq] = (await search('العراق')).places
  expect((await listed(`place=${iraq!.id}`)).total).toBe((await listed('country=IRQ')).total)
  expect((await listed(`place=${iraq!.id}&country=YEM`)).total).toBe(0)
})

test('an actor with its members finds what any of them was part of at the time', async () => {
  const alone = await listed('actor=acta:iraq')
  const whole = await listed('actor=acta:iraq&members=true')
  expect(whole.total).toBeGreaterThan(alone.total)
})

test.each([
  ['an actor that nobody knows', 'actor=nobody+at+all&members=true', 'no actor "nobody at all"'],
  ['a place that is none', 'place=geonames:0', 'no place "geonames:0"'],
  ['an area of two corners', 'within=40,30~41,31', '"within"'],
  ['more than certain', 'confidence=2', '"confidence"'],
])('refuses a filter by %s', async (_, query, said) => {
  for (const path of ['incidents', 'incidents/shape']) {
    const answer = await app.request(`/api/${path}?${query}`)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { error: { message: string } }).error.message).toContain(said)
  }
})

async function listed(query: string) {
  const answer = await app.request(`/api/incidents?${query}`)
  return incidentListSchema.parse(await answer.json())
}
