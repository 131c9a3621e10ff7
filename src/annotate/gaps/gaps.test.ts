import { beforeAll, expect, test } from 'vitest'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

test.each([
  ['an event word in no known sense', 'The club captured a second title.', ['event capture verb']],
  ['an event word that is coded', 'Chadian guards captured two rebels.', []],
  ['a verb between two actors', 'Chadian guards hoodwinked the rebels.', ['verb hoodwink verb']],
  ['a name', 'The Blue Harbour Front attacked Chad.', ['actor Blue Harbour Front armed-group']],
  [
    'a speaker without a name',
    'A senior army source said rebels attacked Gao.',
    ['speaker senior army source military'],
  ],
  ['a place', 'Rebels attacked the village of Qorvadur.', ['place Qorvadur settlement']],
  ['nothing', 'The evening in Gao was calm.', []],
])('%s: %s', async (_, text, expected) => {
  const nothing = { outlet: null, url: null, title: null, published: null }
  const gaps = await reader.gaps({ id: 'r', name: 'r', language: 'en', sample: false, text, ...nothing })
  expect(gaps.map(({ kind, name, as }) => `${kind} ${name} ${as}`)).toEqual(expected)
  for (const { start, end, text: words } of gaps) expect(text.slice(start, end)).toBe(words)
})
