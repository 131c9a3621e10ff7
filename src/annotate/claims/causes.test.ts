import { expect, test } from 'vitest'
import type { Doc, EventMention, Sentence } from '../../model/doc.ts'
import { wordsAt } from '../../model/span.ts'
import { causesOf, readCausePhrases } from './causes.ts'

const phrases = readCausePhrases(['in retaliation for', 'in response to', 'to avenge'])

// Events are named by their words in the text; ids by their order.
function causes(text: string, triggers: readonly string[]): string[] {
  const events = triggers.map((words) => {
    const start = text.indexOf(words)
    return { trigger: wordsAt(text, start, start + words.length) } as EventMention
  })
  const sentences = [{ start: 0, end: text.length }] as Sentence[]
  const doc = { report: { text }, sentences, events } as unknown as Doc<'sentences' | 'events'>
  const found = causesOf(doc, phrases, triggers)
  return [...found].flatMap(([index, list]) =>
    list.map((cause) => `${triggers[index]} <- ${cause.claim}: ${cause.text}`),
  )
}

test.each([
  [
    'The army shelled Gao in retaliation for an ambush.',
    ['shelled', 'ambush'],
    ['shelled <- ambush: in retaliation for an ambush'],
  ],
  [
    'To avenge one raid, herders torched a mill.',
    ['raid', 'torched'],
    ['torched <- raid: To avenge one raid'],
  ],
  ['The army shelled Gao after an ambush.', ['shelled', 'ambush'], []],
  ['The army shelled Gao in response to insults.', ['shelled'], []],
])('%s', (text, triggers, expected) => {
  expect(causes(text, triggers)).toEqual(expected)
})

test('an empty list of phrases is refused', () => {
  expect(() => readCausePhrases([])).toThrow('Too small')
})
