import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../model/report.ts'
import { cutWords } from './cut-words.ts'
import { loadWink } from './load-wink.ts'

const stage = cutWords(loadWink())
const wordsOf = async (text: string) => stage.annotate({ report: reportOf(text) })

function reportOf(text: string): Report {
  return {
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: null,
    sample: false,
    text,
  }
}

test.each([
  ['Two soldiers were killed.', 'Two|soldiers|were|killed|.'],
  ['The army didn’t retreat', 'The|army|did|n’t|retreat'],
  ['Iranian-backed militias', 'Iranian|-|backed|militias'],
  ['Gen. Okoro met U.S. envoys', 'Gen.|Okoro|met|U.S.|envoys'],
  ['“Stop,” he said', '“|Stop|,|”|he|said'],
  ['first\n\nsecond', 'first|second'],
])('%j becomes %s', async (text, expected) => {
  expect((await wordsOf(text)).map((word) => word.text).join('|')).toBe(expected)
})

test('tags and lemmas are guessed', async () => {
  const [, verb] = await wordsOf('Rebels attacked')
  expect(verb).toMatchObject({ pos: 'VERB', lemma: 'attack', start: 7, end: 15 })
})

test('every word is its slice, in order, and nothing but white space lies between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      let cursor = 0
      for (const word of await wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(cursor)
        expect(text.slice(word.start, word.end)).toBe(word.text)
        cursor = word.end
      }
    }),
  )
})
