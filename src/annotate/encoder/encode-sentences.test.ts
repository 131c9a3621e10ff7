import { expect, test } from 'vitest'
import { layersOf } from '../test-doc.ts'
import { loadModel } from '../load-english.ts'
import { encodeSentences } from './encode-sentences.ts'

const { encoder, pieces } = await loadModel()

test('a sentence that the gate keeps back is not encoded, and the others stay in their places', async () => {
  const doc = await layersOf('Rebels attacked Gao. It rained. Two soldiers died.')
  const gate = encodeSentences(encoder, pieces, (words, { first }) => words[first]?.text !== 'It')
  const encoded = await gate.annotate(doc)
  expect(encoded).toEqual([doc.encoded[0], null, doc.encoded[2]])
})

test('a report has the same layers beside others as alone', async () => {
  const texts = [
    'Rebels attacked Gao.',
    'The army denied it on Sunday.',
    'Talks go on in Oslo. No one spoke.',
  ]
  const together = await Promise.all(texts.map((text) => layersOf(text)))
  for (const [index, text] of texts.entries()) expect(await layersOf(text)).toEqual(together[index])
})
