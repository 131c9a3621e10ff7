import { expect, test } from 'vitest'
import { differingWords } from './differing-words.ts'

test.each([
  ['Kataib Hezbollah', 'Kataib Hezbollah', 'Kataib Hezbollah'],
  ['Kataib Hezbollah, PMF', 'Kataib Hezbollah', 'Kataib Hezbollah, [PMF]'],
  ['7 killed, 9 injured', '5 killed', '[7] killed, [9 injured]'],
  ['Musayyib', 'musayyib, Babil', 'Musayyib'],
  ['rebels', '', '[rebels]'],
  ['', 'rebels', ''],
  ['ثلاثة قتلى', 'قتلى', '[ثلاثة] قتلى'],
])('"%s" beside "%s" is %s', (text, other, shown) => {
  const runs = differingWords(text, other)
  expect(runs.map((run) => (run.differs ? `[${run.text}]` : run.text)).join('')).toBe(shown)
  expect(runs.map((run) => run.text).join('')).toBe(text)
})
