import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dyadsOf } from './dyads.ts'

const sideOf = (party: string): string => party.replace(/ .*/, '')

test('an incident counts once for each pair of sides, and not within a side', () => {
  const parties = [
    { actors: ['red army', 'red fleet'], recipients: ['blue'], counts: [1, 2], incidents: ['a'] },
    { actors: ['red'], recipients: ['blue fleet', 'green'], counts: [1, 0], incidents: ['b'] },
    { actors: ['blue'], recipients: ['blue fleet'], counts: [5, 5], incidents: ['c'] },
    { actors: [], recipients: ['blue'], counts: [5, 5], incidents: [] },
  ]
  expect(dyadsOf(parties, sideOf)).toEqual([
    { actor: 'red', recipient: 'blue', counts: [2, 2], incidents: ['a', 'b'] },
    { actor: 'red', recipient: 'green', counts: [1, 0], incidents: ['b'] },
  ])
})

test('of one actor and one recipient each, nothing is lost or added', () => {
  const name = fc.constantFrom('red', 'red army', 'blue', 'green', 'green fleet')
  const one = fc.record({ actor: name, recipient: name, count: fc.nat({ max: 9 }) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (all) => {
      const dyads = dyadsOf(
        all.map(({ actor, recipient, count }) => ({
          actors: [actor],
          recipients: [recipient],
          counts: [count],
          incidents: [],
        })),
        sideOf,
      )
      const between = all.filter(({ actor, recipient }) => sideOf(actor) !== sideOf(recipient))
      expect(sum(dyads.flatMap(({ counts }) => counts))).toBe(sum(between.map(({ count }) => count)))
    }),
  )
})

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0)
}
