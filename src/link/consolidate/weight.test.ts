import { expect, it } from 'vitest'
import { weightOf, type Weighed } from './weight.ts'

const strike: Weighed = { type: 'ASSAULT', harm: { killed: 7 }, origins: 1, isAsserted: true, isPinned: true }

it.each<[string, Partial<Weighed>, number]>([
  ['by its type and toll', {}, 9],
  ['each doubling of the toll alike', { harm: { killed: 15 } }, 11],
  ['with its origins', { origins: 4 }, 11],
  ['half where nobody asserts it', { isAsserted: false }, 4.5],
  ['without a toll that is of no day and no place', { harm: { killed: 190_000 }, isPinned: false }, 3],
])('weighs an incident %s', (_, change, weight) => {
  expect(weightOf({ ...strike, ...change })).toBe(weight)
})
