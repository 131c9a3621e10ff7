import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAt } from './threat-words.ts'

const PARAGRAPH = 'The front met on Monday. It will shell the port, its speaker said. Nobody answered.'

test.each([
  ['met', 'The front met on Monday.'],
  ['shell', 'It will shell the port, its speaker said.'],
  ['answered', 'Nobody answered.'],
])('"%s" stands in its sentence', (word, sentence) => {
  expect(sentenceAt(PARAGRAPH, PARAGRAPH.indexOf(word))).toBe(sentence)
})

test('a sentence without end is cut around its word', () => {
  const words = `${'one '.repeat(200)}shell ${'two '.repeat(200)}`
  const cut = sentenceAt(words, words.indexOf('shell'))
  expect(cut).toMatch(/^….*one shell two.*…$/)
})

test('whatever stands in a paragraph, what is quoted of it is its own words', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 900 }),
      fc.integer({ min: -5, max: 1000 }),
      (text, at) => {
        const quoted = sentenceAt(text, at)
        expect(text.includes(quoted) || text.includes(quoted.replace(/^…|…$/g, ''))).toBe(true)
      },
    ),
  )
})
