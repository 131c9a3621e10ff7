import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Deed, threatOutcome } from './threat-outcome.ts'

const sides = {
  sideOf: (party: string): string => (party === 'red army' ? 'red' : party),
  countryOf: (side: string): string | null => (side === 'blue' ? 'BLU' : null),
}

const threat: Deed = {
  id: 'threat',
  type: 'THREATEN',
  mode: 'violence',
  from: '2024-07-01',
  to: '2024-07-01',
  reported: '2024-07-02',
  actors: ['red'],
  recipients: ['blue'],
  country: null,
}

const act: Deed = {
  id: 'act',
  type: 'ASSAULT',
  mode: 'aerial',
  from: '2024-07-04',
  to: '2024-07-04',
  reported: '2024-07-05',
  actors: ['red army'],
  recipients: ['blue'],
  country: 'GRE',
}

test.each<readonly [string, Partial<Deed>, Partial<Deed>, string]>([
  ['an organ of who threatened strikes who was threatened', {}, {}, 'followed'],
  [
    'it strikes in the country of the state that was threatened',
    {},
    { recipients: [], country: 'BLU' },
    'followed',
  ],
  ['it strikes another', {}, { recipients: ['green'] }, 'open'],
  ['another strikes', {}, { actors: ['green'] }, 'open'],
  ['it arrests instead', {}, { type: 'COERCE', mode: 'arrest' }, 'open'],
  ['it arrests as it threatened to', { mode: 'arrest' }, { type: 'COERCE', mode: 'arrest' }, 'followed'],
  [
    'a threat of whatever kind, then troops',
    { mode: null },
    { type: 'MOBILIZE', mode: 'troops' },
    'followed',
  ],
  ['the strike was before', {}, { from: '2024-06-30', to: '2024-06-30' }, 'open'],
  ['the strike was on the same day: nobody says what came first', {}, { from: '2024-07-01' }, 'open'],
  ['the day of the strike is not told', {}, { from: null, to: null }, 'open'],
  ['the strike came four months later', {}, { from: '2024-11-01' }, 'open'],
  ['only a country was threatened, and it is struck', { recipients: [], country: 'GRE' }, {}, 'followed'],
  ['nobody knows who threatened', { actors: [] }, {}, 'untraceable'],
  ['nobody knows who or what was threatened', { recipients: [] }, {}, 'untraceable'],
  [
    'an announced strike follows its report',
    { type: 'ASSAULT', mode: null, from: '2024-08-01' },
    {},
    'followed',
  ],
])('%s', (_, own, other, standing) => {
  expect(threatOutcome({ ...threat, ...own }, [{ ...act, ...other }], sides)).toMatchObject({ standing })
})

test('of several acts the first is named, with its days', () => {
  const acts = [
    { ...act, id: 'later', from: '2024-07-09' },
    { ...act, id: 'first', from: '2024-07-03' },
  ]
  expect(threatOutcome(threat, acts, sides)).toEqual({ standing: 'followed', by: 'first', afterDays: 2 })
})

test('no order of the acts changes the outcome, and whatever follows comes after', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-07-${String(n).padStart(2, '0')}`)
  const acts = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), from: day, actor: fc.constantFrom('red', 'green') }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(acts, (made) => {
      const all = made.map(({ id, from, actor }) => ({
        ...act,
        id: `act ${id}`,
        from,
        to: from,
        actors: [actor],
      }))
      const outcome = threatOutcome(threat, all, sides)
      expect(threatOutcome(threat, all.toReversed(), sides)).toEqual(outcome)
      if (outcome.standing !== 'followed') return
      const by = all.find(({ id }) => id === outcome.by)!
      expect(by.from > '2024-07-01').toBe(true)
      expect(by.actors).toEqual(['red'])
    }),
  )
})
