import { expect, test } from 'vitest'
import type { EventType } from '../../model/codebook.ts'
import type { Doc, EventMention, Sentence } from '../../model/doc.ts'
import { wordsAt } from '../../model/span.ts'
import { readCausePhrases } from './cause-phrases.ts'
import { causesOf } from './causes.ts'

const file = {
  because: ['in retaliation for', 'in response to', 'to avenge', 'sparked by'],
  leading: { sparked: 'sparked by', prompting: 'prompted by' },
  reacting: ['after', 'over'],
}
const phrases = readCausePhrases(file)

// Events are named by their words in the text, with a type where it matters; ids by their order.
function causes(text: string, events: readonly string[]): string[] {
  const triggers = events.map((event) => event.split(' ')[0] as string)
  const mentions = events.map((event, index) => {
    const words = triggers[index] as string
    const start = text.indexOf(words)
    const type = (event.split(' ')[1] ?? 'ASSAULT') as EventType
    return { type, trigger: wordsAt(text, start, start + words.length) } as EventMention
  })
  const sentences = [{ start: 0, end: text.length }] as Sentence[]
  const doc = { report: { text }, sentences, events: mentions } as unknown as Doc<'sentences' | 'events'>
  const found = causesOf(doc, phrases, triggers)
  return [...found].flatMap(([index, list]) =>
    list.map((cause) => `${triggers[index]} ${cause.relation} ${cause.claim}: ${cause.text}`),
  )
}

test.each([
  [
    'The army shelled Gao in retaliation for an ambush.',
    ['shelled', 'ambush'],
    ['shelled in retaliation for ambush: in retaliation for an ambush'],
  ],
  [
    'To avenge one raid, herders torched a mill.',
    ['raid', 'torched'],
    ['torched to avenge raid: To avenge one raid'],
  ],
  [
    'The raid on Gao sparked protests.',
    ['raid', 'protests PROTEST'],
    ['protests sparked by raid: raid on Gao sparked'],
  ],
  [
    'Protests sparked by the raid went on.',
    ['Protests PROTEST', 'raid'],
    ['Protests sparked by raid: sparked by the raid'],
  ],
  [
    'Herders shelled a mill, prompting a curfew.',
    ['shelled', 'curfew COERCE'],
    ['curfew prompted by shelled: shelled a mill, prompting'],
  ],
  [
    'Thousands marched after guards shot a boy.',
    ['marched PROTEST', 'shot'],
    ['marched after shot: after guards shot'],
  ],
  [
    'Chile criticised Peru over the raid.',
    ['criticised ACCUSE', 'raid'],
    ['criticised over raid: over the raid'],
  ],
  ['The army shelled Gao after an ambush.', ['shelled', 'ambush'], []],
  ['Thousands marched after talks in Gao.', ['marched PROTEST', 'talks CONSULT'], []],
  ['The army shelled Gao in response to insults.', ['shelled'], []],
])('%s', (text, triggers, expected) => {
  expect(causes(text, triggers)).toEqual(expected)
})

test('an empty list of phrases is refused', () => {
  expect(() => readCausePhrases({ ...file, because: [] })).toThrow('Too small')
})
