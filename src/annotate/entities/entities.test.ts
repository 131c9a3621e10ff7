import { expect, test } from 'vitest'
import { layersOf } from '../test-doc.ts'
import { entities } from './entities.ts'

async function entitiesIn(text: string): Promise<string[]> {
  return (await layersOf(text)).entities.map(({ text, kind }) => `${text}: ${kind}`)
}

test.each([
  ['Petra Lund met Kenyan officers in Nairobi.', ['Petra Lund: person', 'Kenyan: people', 'Nairobi: place']],
  ['The United Nations sent envoys to Sudan.', ['United Nations: organisation', 'Sudan: place']],
])('%s', async (text, expected) => {
  expect(await entitiesIn(text)).toEqual(expect.arrayContaining(expected))
})

const LABELS = { entities: ['O', 'B-Person', 'I-Person'], arms: ['O', 'B-Weapon', 'I-Weapon'] }
const [O, B, I] = [
  [9, 0, 0],
  [0, 9, 0],
  [0, 0, 9],
]

test.each([
  ['apart', [B, I, O, O, O], [O, O, O, B, I], ['Idris Okoro: person', 'Kornet missile: weapon']],
  ['a weapon within a name is none', [B, I, I, I, O], [O, O, O, B, O], ['Idris Okoro fired Kornet: person']],
  ['in the order of the text', [O, O, O, B, I], [B, O, O, O, O], ['Idris: weapon', 'Kornet missile: person']],
  ['side by side', [B, B, O, O, O], [O, O, O, O, O], ['Idris: person', 'Okoro: person']],
])('names and weapons: %s', async (_, names, arms, expected) => {
  const doc = await layersOf('Idris Okoro fired Kornet missile')
  const [answer] = doc.encoded
  const encoded = [{ ...answer!, entities: names.flat(), arms: arms.flat() } as typeof answer & object]
  const found = await entities(LABELS).annotate({ ...doc, encoded })
  expect(found.map(({ text, kind }) => `${text}: ${kind}`)).toEqual(expected)
})

test('a sentence that no encoder saw holds none', async () => {
  const doc = await layersOf('Petra Lund met Kenyan officers in Nairobi.')
  expect(await entities(LABELS).annotate({ ...doc, encoded: [null] })).toEqual([])
})
