import { expect, test } from 'vitest'
import { layersOf } from '../test-doc.ts'
import { loadWink } from '../words/load-wink.ts'
import { tokenize } from './tokenize.ts'

const tokensOf = async (text: string): Promise<string[]> =>
  (await layersOf(text)).tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`)

test.each([
  ['Rebels attacked the town.', 'attacked/VERB/attack'],
  ['The attack was claimed by nobody.', 'attack/NOUN/attack'],
  ['The wounded were taken to Gao.', 'Gao/PROPN/gao'],
  ['Airstrikes hit two depots.', 'depots/NOUN/depot'],
])('%s has %s', async (text, expected) => {
  expect(await tokensOf(text)).toContain(expected)
})

test('a token is its word, with the tag of the encoder or, without one, the guess', async () => {
  const doc = await layersOf('Rebels shell towns. Rebels shell towns.')
  const [first] = doc.encoded
  const nouns = { ...first!, tags: Array.from(first!.tags, () => 0) }
  const tokens = await tokenize(['NOUN'], loadWink().dictionary).annotate({ ...doc, encoded: [nouns, null] })
  expect(tokens.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
    doc.words.map(({ start, end, text }) => ({ start, end, text })),
  )
  expect(tokens.slice(0, 4).every(({ pos }) => pos === 'NOUN')).toBe(true)
  expect(tokens.slice(4).map(({ pos }) => pos)).toEqual(doc.words.slice(4).map(({ pos }) => pos))
})
