import { expect, test } from 'vitest'
import { wholeWords } from './whole-words.ts'

const wholesIn = (text: string) => wholeWords(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Wait... what?!', ['...', '?!']],
  ['(see https://wire.example/a_(b)?c=1).', ['https://wire.example/a_(b)?c=1']],
  ['desk@wire.example, @desk', ['desk@wire.example']],
  ['the .45 of ’98', ['.45', '’98']],
  ["the 1980's and '90s", ["1980's", "'90s"]],
  ['Дом U.S. e.g. a.m. Müller', ['Дом']],
])('%s has %j', (text, expected) => {
  expect(wholesIn(text)).toEqual(expected)
})

test.each(['a.', '-', '.com', 'я', '(', 'a@', '7:30', 'a_', 'ab.cd'])(
  'a long run of %j takes no time',
  (part) => {
    const start = performance.now()
    wholeWords(part.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(1000)
  },
)
