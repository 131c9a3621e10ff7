import { expect, test } from 'vitest'
import { inOwnWords } from './own-words.ts'

test('words are those of the text, other values stay', () => {
  const arcs = new Float32Array([1, 2])
  const read = {
    claims: [{ trigger: { start: 7, end: 13, text: 'Raided' }, name: 'Red Front' }],
    encoded: [{ arcs }, null],
  }
  expect(inOwnWords(read, 'REBELS RAIDED')).toEqual({
    claims: [{ trigger: { start: 7, end: 13, text: 'RAIDED' }, name: 'Red Front' }],
    encoded: [{ arcs }, null],
  })
})
