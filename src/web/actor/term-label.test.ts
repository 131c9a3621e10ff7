import { expect, test } from 'vitest'
import { termLabel } from './term-label.ts'

test.each([
  [null, null, ''],
  ['2003', null, 'since 2003'],
  [null, '2011-05', 'until May 2011'],
  ['2014-08', '2019', 'Aug 2014 – 2019'],
  ['2014', '2014', '2014'],
])('from %s to %s is "%s"', (from, to, label) => {
  expect(termLabel({ from, to })).toBe(label)
})
