import { expect, test } from 'vitest'
import { readStanceLexicon } from './stance-lexicon.ts'

const EMPTY = { verbs: {}, passive: {}, seeming: {}, asking: [], feelings: {}, nouns: {} }

test('a word is known by its forms', () => {
  const { verbs } = readStanceLexicon({ ...EMPTY, verbs: { clause: ['hope'], for: ['hope', 'call'] } })
  expect([...(verbs.get('hope') ?? [])]).toEqual(['clause', 'for'])
  expect(verbs.get('call')?.has('clause')).toBe(false)
})

test('an unknown list is refused', () => {
  expect(() => readStanceLexicon({ ...EMPTY, adverbs: [] })).toThrow(/adverbs/)
})
