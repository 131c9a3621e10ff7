import { expect, it } from 'vitest'

import { readTable } from './tsv.ts'

it('leaves quotes alone in a plain table', () => {
  expect(readTable('id\ttext\n1\t"We march," she said\n')).toEqual([
    { id: '1', text: '"We march," she said' },
  ])
})

it('reads quoted fields with quotes, tabs and lines in them', () => {
  const table = 'id\ttext\tlast\n1\t"""No,"" he\tsaid\nto her"\tx\n2\tplain "words"\t\n'
  expect(readTable(table, true)).toEqual([
    { id: '1', text: '"No," he\tsaid\nto her', last: 'x' },
    { id: '2', text: 'plain "words"', last: '' },
  ])
})
