import { beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../model/doc.ts'
import type { Reader } from '../english.ts'
import { loadEnglish } from '../load-english.ts'

let reader: Reader
beforeAll(async () => {
  reader = await loadEnglish()
})

test.each([
  ['GAO, Mali (May 4, 2011) – Guards held two herders yesterday.', '2011-05-03'],
  ['Evening update, May 4, 2011\n\nGuards held two herders today.', '2011-05-04'],
  ['2011-05-S-002\n\nGAO, Mali (May 4) – Guards held two herders yesterday.', '2011-05-03'],
  ['Guards held two herders yesterday. They had met on May 4, 2011.', undefined],
])('%j dates "yesterday" to %s', async (text, expected) => {
  const doc = (await reader.annotate({
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: null,
    sample: false,
    text,
  })) as Doc<'times'>
  expect(doc.times.find(({ text: words }) => /yesterday|today/.test(words))?.from).toBe(expected)
})
