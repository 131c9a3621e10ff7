import { expect, test } from 'vitest'
import { numberValue } from './number-words.ts'
import { readQuantity } from './quantity.ts'

test.each([
  ['1,200', 1200],
  ['2.5 million', 2_500_000],
  ['2.3 million', 2_300_000],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['twenty-three', 23],
  ['a dozen', 12],
  ['three hundred and five', 305],
  ['two thousand', 2000],
  ['rebels', null],
])('%s is %s', (words, value) => {
  expect(numberValue(words)).toBe(value)
})

test.each([
  ['seven', 7, 7],
  ['At least 17 herders', 17, null],
  ['more than 100 villagers', 101, null],
  ['up to 24 fighters', 1, 24],
  ['as many as 200 people', 1, 200],
  ['between 20 and 30 soldiers', 20, 30],
  ['10 to 15 gunmen', 10, 15],
  ['dozens of people', 24, null],
  ['scores of herders', 40, null],
  ['hundreds', 200, null],
  ['tens of thousands of residents', 20_000, null],
  ['several people', 3, null],
  ['a few guards', 3, null],
  ['a small number of guards', 3, null],
  ['about 120 fighters', 120, 120],
  ['half a dozen men', 6, 6],
  ['more than half a million people', 500_001, null],
  ['two three-year-old boys', 2, 2],
  ['fewer than 10 guards', 1, 9],
  ['two or more guards', 2, null],
  ['another eight', 8, 8],
])('%s is %s to %s', (words, low, high) => {
  expect(readQuantity(words)).toEqual({ low, high })
})

test.each(['the villagers', '19.3 deaths', '25.09.2020 Anna Lind'])('%s has no quantity', (words) => {
  expect(readQuantity(words)).toBeNull()
})
