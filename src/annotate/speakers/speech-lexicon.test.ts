import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSpeechLexicon } from './speech-lexicon.ts'

const raw = parse(
  readFileSync(new URL('../../../data/lexicon/speech.yaml', import.meta.url), 'utf8'),
) as Record<string, unknown>

describe('the speech lexicon', () => {
  test('reads the words of data/lexicon/speech.yaml', () => {
    const lexicon = readSpeechLexicon(raw)
    expect([...(lexicon.verbs.get('tell') ?? [])]).toEqual(['clause', 'quote', 'hearer'])
    expect(lexicon.sources.get('medic')).toBe('medical')
  })

  test('gives every generic noun a kind of its own to fall back on', () => {
    const lexicon = readSpeechLexicon(raw)
    const without = [...lexicon.generic].filter((noun) => !lexicon.sources.has(noun))
    expect(without.toSorted()).toEqual(['commission', 'worker'])
  })

  test.each<[string, unknown, RegExp]>([
    ['no lexicon at all', null, /speech\.yaml/],
    ['a missing list', { ...raw, verbs: undefined }, /verbs/],
    ['an unknown frame', { ...raw, verbs: [{ frames: ['shout'], lemmas: ['yell'] }] }, /frames/],
    ['an unknown kind of source', { ...raw, sources: { neighbour: ['aunt'] } }, /sources/],
    ['a list that is not known', { ...raw, mouths: [] }, /mouths/],
    ['a verb twice', { ...raw, verbs: [{ frames: ['clause'], lemmas: ['say', 'say'] }] }, /"say" twice/],
  ])('refuses %s and names it', (_, value, message) => {
    expect(() => readSpeechLexicon(value)).toThrow(message)
  })
})
