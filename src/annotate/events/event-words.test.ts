import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readEventWords } from './event-words.ts'

function file(name: string): Record<string, unknown> {
  return parse(
    readFileSync(new URL(`../../../data/lexicon/${name}.yaml`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>
}

const raw = {
  mood: file('mood'),
  coreference: file('coreference'),
  'light-verbs': file('light-verbs'),
}

test('the shipped lists are read into one frozen object', () => {
  const words = readEventWords(raw)
  expect(words.intending.has('vow')).toBe(true)
  expect(words.families.get('blast')).toEqual(new Set(['explosives', 'suicide-attack']))
  expect(words.families.get('clash')).toEqual(new Set([null]))
  expect(words.families.get('constructor')).toBeUndefined()
  expect(words.light.undergoing.has('survive')).toBe(true)
  expect(Object.isFrozen(words)).toBe(true)
})

test('a light verb lends its subject in one way only', () => {
  const { light } = readEventWords(raw)
  expect([...light.doing].filter((verb) => light.undergoing.has(verb))).toEqual([])
})

test.each<[string, Partial<Record<keyof typeof raw, unknown>>, RegExp]>([
  ['a file that is missing', { coreference: undefined }, /coreference\.yaml/],
  ['a list that is missing', { mood: { ...raw.mood, trying: undefined } }, /mood\.yaml[\s\S]*trying/],
  ['a list that is not known', { mood: { ...raw.mood, musing: ['muse'] } }, /mood\.yaml[\s\S]*musing/],
  ['a word with a space', { 'light-verbs': { ...raw['light-verbs'], doing: ['carry out'] } }, /doing/],
  [
    'a mode that no attack has',
    { coreference: { ...raw.coreference, families: { raid: ['phone'] } } },
    /families/,
  ],
])('%s is refused', (_, change, message) => {
  expect(() => readEventWords({ ...raw, ...change })).toThrow(message)
})
