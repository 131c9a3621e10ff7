import { expect, test } from 'vitest'
import { layersOf } from '../test-doc.ts'
import { loadWink } from '../words/load-wink.ts'
import { gateOf } from './gate.ts'

const gate = gateOf(new Set(['shoot', 'raid', 'say', 'wounded', 'week']), loadWink().dictionary)

test.each([
  ['They were shot.', true],
  ['He shoots well.', true],
  ['The raids went on.', true],
  ['The wounded waited.', true],
  ['The road was shut for weeks.', true],
  ['She had, she was saying, no way out.', true],
  ['There were 12 of them.', true],
  ['It was “over”.', true],
  ['Nobody went to Gao.', true],
  ['Gao is far.', true],
  ['It rained.', false],
  ['Nobody knows why I stayed.', false],
  ['The road is long and bad.', false],
])('%s is let through: %s', async (text, expected) => {
  const { words, sentences } = await layersOf(text)
  expect(sentences.map((sentence) => gate(words, sentence))).toEqual([expected])
})
