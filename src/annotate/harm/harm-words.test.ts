import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isCounting, readHarmWords } from './harm-words.ts'

const raw = parse(
  readFileSync(new URL('../../../data/lexicon/harm.yaml', import.meta.url), 'utf8'),
) as Record<string, unknown>

test('data/lexicon/harm.yaml is read by lemma', () => {
  const words = readHarmWords(raw)
  expect(words.verbs.get('perish')).toEqual({ kind: 'killed', victim: 'doer', with: null })
  expect(words.nouns.get('toll')).toEqual({ kind: 'killed', tells: 'total' })
  expect(words.states.get('homeless')).toBe('displaced')
  expect(words.whom.get('villager')).toBe('civilians')
  expect(words.verbs.get('constructor')).toBeUndefined()
})

test.each([
  ['score', true],
  ['others', true],
  ['herder', false],
])('%s only counts: %s', (lemma, counts) => {
  expect(isCounting(readHarmWords(raw), lemma)).toBe(counts)
})

test.each<[string, unknown, RegExp]>([
  ['no words at all', null, /expected object/],
  ['an unknown kind of harm', { ...raw, states: { bored: ['bored'] } }, /states/],
  ['a verb without its victim', { ...raw, verbs: [{ kind: 'killed', lemmas: ['kill'] }] }, /victim/],
  ['a list that is not known', { ...raw, adverbs: ['fatally'] }, /adverbs/],
  ['a word twice', { ...raw, whom: { people: ['man'], women: ['man'] } }, /whom: "man" twice/],
])('%s is refused', (_, value, message) => {
  expect(() => readHarmWords(value)).toThrow(message)
})
