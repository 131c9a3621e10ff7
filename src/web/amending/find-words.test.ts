import { expect, it } from 'vitest'
import { findWords } from './find-words.ts'

const TEXT = 'Seven men died. Later seven\nmen died of burns (they had “no chance”).'

it.each<[string, string, number, [number, string] | null]>([
  ['words as they stand', 'Later', 0, [16, 'Later']],
  ['those that are written alike before another case', 'seven men', 0, [22, 'seven\nmen']],
  ['the nearest of several', 'men died', 40, [28, 'men died']],
  ['the nearest of several, from the start', 'men died', 0, [6, 'men died']],
  ['another case where there is no other', 'LATER', 0, [16, 'Later']],
  ['signs as they are', 'burns (they', 0, [40, 'burns (they']],
  ['nothing that is not there', 'eight men', 0, null],
  ['nothing of nothing', '  ', 0, null],
])('finds %s', (_, words, near, expected) => {
  const found = findWords(TEXT, words, near)
  expect(found && [found.start, found.text]).toEqual(expected)
})
