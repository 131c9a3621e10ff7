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
  ["I'm sure, and here’s why", "I|'m|sure|,|and|here|’s|why"],
  ['We cannot and gonna not', 'We|can|not|and|gon|na|not'],
  ['Wait ... what?! No...', 'Wait|...|what|?!|No|...'],
  ['== Notes ==\n-----\n|--+-->', '==|Notes|==|-----||--+-->'],
  ['See http://wire.example/a?b=1, www.wire.example.', 'See|http://wire.example/a?b=1|,|www.wire.example|.'],
  ['Write to press.desk@wire.example.', 'Write|to|press.desk@wire.example|.'],
  ['Read notes_2.doc (or Plan-B.pdf)', 'Read|notes_2.doc|(|or|Plan-B.pdf|)'],
  ['wire.com reports; see news.sub.group', 'wire.com|reports|;|see|news.sub.group'],
  ["in '98, at 7:30pm, 08:15:30", "in|'98|,|at|7:30|pm|,|08:15:30"],
  ['from 1991-1995, call 555-0142', 'from|1991|-|1995|,|call|555-0142'],
  ['the no. 4 gate. They said no.', 'the|no.|4|gate|.|They|said|no|.'],
  ['Rev. Mbeki paid $5 or 10% in Москва', 'Rev.|Mbeki|paid|$|5|or|10|%|in|Москва'],
])('%j becomes %s', async (text, expected) => {
  expect((await wordsOf(text)).map((word) => word.text).join('|')).toBe(expected)
})

test('tags and lemmas are guessed', async () => {
  const [, verb] = await wordsOf('Rebels attacked')
  expect(verb).toMatchObject({ pos: 'VERB', lemma: 'attack', start: 7, end: 15 })
})

test('the parts of a word that is split have lemmas', async () => {
  expect((await wordsOf("I'm going")).slice(0, 2)).toMatchObject([
    { text: 'I', lemma: 'i' },
    { text: "'m", lemma: 'be', pos: 'AUX' },
  ])
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
