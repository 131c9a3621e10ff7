import { expect, test } from 'vitest'
import type { Upos, Word } from '../../model/doc.ts'
import { isBareParticiple } from './bare-participle.ts'

test.each<[string, readonly Upos[], boolean]>([
  ['Five shot in', ['NUM', 'NOUN', 'ADP'], true],
  ['18 shot ,', ['NUM', 'NOUN', 'PUNCT'], true],
  ['One shot rang', ['NUM', 'NOUN', 'VERB'], false],
  ['Two shot glasses', ['NUM', 'NOUN', 'NOUN'], false],
  ['Five herders in', ['NUM', 'NOUN', 'ADP'], false],
  ['The shot rang', ['DET', 'NOUN', 'VERB'], false],
])('%s', (text, tags, bare) => {
  const words = text.split(' ').map((word): Word => ({ start: 0, end: 0, text: word, lemma: word, pos: 'X' }))
  expect(isBareParticiple(words, tags, 1)).toBe(bare)
})
