import { expect, test } from 'vitest'
import { openHandMade } from '../../test/e2e/hand-made/store.ts'
import { loadLinker } from '../link/load-linker.ts'
import { createApp } from './app.ts'
import { agreementSchema, codableListSchema } from './wire-coding.ts'

const store = await openHandMade()
const app = createApp(store, { judging: { linker: loadLinker, person: 'Anna' } })

async function post(path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.request(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as unknown }
}

async function queueOf(by: string) {
  return codableListSchema.parse(await (await app.request(`/api/coding?by=${by}`)).json())
}

const pair = (left: string, right: string) => ({ kind: 'pair', left, right })

test('what one person decided another codes without knowing how, and the agreement is told', async () => {
  const pairs = [
    { left: 'talks-burned tyres', right: 'talks-arrested' },
    { left: 'burial-raid', right: 'strike-struck' },
  ]
  await post('judgements', { verdict: 'different', pairs: [pairs[0]], reason: 'two evenings' })
  await post('judgements', { verdict: 'same', pairs: [pairs[1]], reason: 'one raid' })
  await post('amendments/reject', { claim: 'strike-had died', reason: 'no event' })
  expect(await queueOf('Anna')).toEqual({ total: 0, items: [] })
  const { total, items } = await queueOf('Ben')
  expect(total).toBe(3)
  expect(items.map(({ kind }) => kind)).toEqual(['claim', 'pair', 'pair'])
  expect(items[0]).toMatchObject({ told: { claim: { id: 'strike-had died' }, report: { id: 'strike' } } })
  expect(JSON.stringify(items)).not.toContain('one raid')

  await post('coding', { item: pair('talks-arrested', 'talks-burned tyres'), answer: 'no', by: 'Ben' })
  await post('coding', { item: pair('burial-raid', 'strike-struck'), answer: 'no', by: 'Ben' })
  const claim = { kind: 'claim', claim: 'strike-had died' }
  const { body } = await post('coding', { item: claim, answer: 'no', by: 'Ben' })
  const { kinds, disputed } = agreementSchema.parse(body)
  // Two units, "no no" and "yes no": observed 2, expected 3 · 1 · 2 over n - 1 = 3.
  expect(kinds).toEqual([
    { kind: 'pair', items: 2, agreed: 1, alpha: 0 },
    { kind: 'claim', items: 1, agreed: 1, alpha: null },
  ])
  expect(disputed).toMatchObject([
    {
      item: pair('burial-raid', 'strike-struck'),
      answers: [{ answer: 'yes' }, { person: 'Ben', answer: 'no' }],
    },
  ])
  expect((await queueOf('Ben')).total).toBe(0)
  expect((await store.verify()).faults).toEqual([])
})

test.each<[string, unknown]>([
  ['to what nobody decided', { item: pair('strike-struck', 'strike-strike'), answer: 'yes', by: 'Ben' }],
  ['to one’s own decision', { item: pair('burial-raid', 'strike-struck'), answer: 'yes' }],
  ['that is none', { item: pair('burial-raid', 'strike-struck'), answer: 'perhaps', by: 'Cleo' }],
  ['to nothing', { item: { kind: 'report', id: 'x' }, answer: 'yes' }],
  ['with more than it may have', { item: pair('a', 'b'), answer: 'yes', sudo: true }],
])('a second answer %s is refused', async (_, body) => {
  expect((await post('coding', body)).status).toBe(400)
})
