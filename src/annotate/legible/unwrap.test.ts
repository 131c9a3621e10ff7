import { expect, test } from 'vitest'
import { unwrapped } from './unwrap.ts'

const wired = [
  'LOME, 4 MAY -- Rebels of the Red Delta Front raided the',
  'river port of Sarh at dawn and burned three barges that',
  'were to bring grain to the camps in the north of Togo.',
  '',
  '   The prefect said two sailors were hurt and one barge',
  'sank with all that it had on board.',
].join('\n')

test('lines of one paragraph become one line, each character in its place', () => {
  const text = unwrapped(wired)
  expect(text.length).toBe(wired.length)
  expect(text.split('\n').map((line) => line.trim().slice(0, 12))).toEqual([
    'LOME, 4 MAY ',
    '',
    'The prefect ',
  ])
})

test.each([
  [
    'paragraphs on a line each',
    `${'Rebels raided the port and left again before dawn. '.repeat(4)}\nTwo died.\nNone fled.\n`,
  ],
  ['short lines', 'Two died.\nThree fled.\nNobody spoke.\nThe port burned.'],
  ['a headline over one line', 'Raid on the river port of Sarh leaves two dead, one hurt\nTwo sailors died.'],
])('%s stay', (_, text) => {
  expect(unwrapped(text)).toBe(text)
})
