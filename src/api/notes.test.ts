import { expect, test } from 'vitest'
import { openHandMade } from '../../test/e2e/hand-made/store.ts'
import { loadLinker } from '../link/load-linker.ts'
import { createApp } from './app.ts'
import { incidentDetailSchema } from './wire-incidents.ts'
import { assigneesSchema, notedSchema } from './wire-notes.ts'
import { reviewListSchema } from './wire-review.ts'
import { reportDetailSchema } from './wire.ts'

const store = await openHandMade()
const app = createApp(store, { judging: { linker: loadLinker, person: 'Anna' } })

async function post(path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.request(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as unknown }
}

async function noted(path: string, body: unknown) {
  const answer = await post(path, body)
  expect(answer.status).toBe(200)
  return notedSchema.parse(answer.body).notes
}

async function ask(path: string): Promise<unknown> {
  const answer = await app.request(`/api/${path}`)
  expect(answer.status).toBe(200)
  return answer.json()
}

async function queue(query = '') {
  return reviewListSchema.parse(await ask(`review?limit=100${query}`)).items
}

const idOf = (item: Awaited<ReturnType<typeof queue>>[number]) =>
  item.kind === 'claim' ? item.told.claim.id : `${item.link.left} ${item.link.right}`

const item = { kind: 'claim', claim: 'strike-struck' } as const

test('a note is told with the item, its report and its incident, from its moment on', async () => {
  const before = await store.mark()
  const [note] = await noted('notes', { item, text: ' Which of the bases? ' })
  expect(note).toMatchObject({ item, person: 'Anna', text: 'Which of the bases?', withdrawn: null })
  for (const [asOf, notes] of [
    ['', [note]],
    [`?as_of=${before}`, []],
  ] as const) {
    expect(reportDetailSchema.parse(await ask(`reports/strike${asOf}`)).notes).toEqual(notes)
    expect(incidentDetailSchema.parse(await ask(`incidents/strike-struck${asOf}`)).notes).toEqual(notes)
  }
  const [taken] = await noted('notes/withdraw', { note: note!.id, by: 'Ben' })
  expect(taken).toMatchObject({ id: note!.id, withdrawn: { by: 'Ben' } })
  expect((await store.verify()).faults).toEqual([])
})

test('the queue is asked for by whom it is given to', async () => {
  const all = await queue()
  const [first] = all
  const mine =
    first!.kind === 'claim'
      ? ({ kind: 'claim', claim: first!.told.claim.id } as const)
      : ({ kind: 'pair', left: first!.link.left, right: first!.link.right } as const)
  const [given] = await noted('notes/assign', { item: mine, assignee: 'Zoë', by: 'Ben' })
  expect((await queue('&assignee=Zo%C3%AB')).map(idOf)).toEqual([idOf(first!)])
  expect((await queue()).find((one) => idOf(one) === idOf(first!))?.notes).toEqual([given])
  expect((await queue('&unassigned=true')).map(idOf)).toEqual(all.slice(1).map(idOf))
  expect(await queue('&assignee=Nobody')).toEqual([])
  expect(assigneesSchema.parse(await ask('notes/assignees'))).toEqual({ person: 'Anna', assignees: ['Zoë'] })
  await noted('notes/withdraw', { note: given!.id })
  expect(await queue('&assignee=Zo%C3%AB')).toEqual([])
  expect((await app.request('/api/review?assignee=Zoe&unassigned=true')).status).toBe(400)
})

test.each<[string, string, unknown, number, string]>([
  ['without words', 'notes', { item, text: '  ' }, 400, 'text'],
  ['of too many words', 'notes', { item, text: 'x'.repeat(2001) }, 400, '2000'],
  ['with NUL', 'notes', { item, text: 'a\0b' }, 400, 'NUL'],
  ['with half a character', 'notes', { item, text: 'a\ud83d' }, 400, 'half a character'],
  ['to nobody', 'notes/assign', { item, assignee: '' }, 400, 'assignee'],
  ['to too long a name', 'notes/assign', { item, assignee: 'x'.repeat(81) }, 400, '80'],
  ['with more than it may have', 'notes', { item, text: 'a', sudo: true }, 400, 'sudo'],
  ['on a report', 'notes', { item: { kind: 'report', id: 'x' }, text: 'a' }, 400, 'item'],
  ['on no claim', 'notes', { item: { kind: 'claim', claim: 'nobody' }, text: 'a' }, 404, 'nobody'],
  ['that is none', 'notes/withdraw', { note: 999 }, 404, 'no note 999'],
  ['of no number', 'notes/withdraw', { note: -1 }, 400, 'note'],
])('a note %s is refused', async (_, path, body, status, why) => {
  const answer = await post(path, body)
  expect(answer.status).toBe(status)
  expect(JSON.stringify(answer.body)).toContain(why)
})
