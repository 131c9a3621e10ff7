import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import type { Place } from '../../model/place.ts'
import { tellingOf } from '../test-told.ts'
import { claimValue, pairValue, type Stake } from './answer-value.ts'

const town = (name: string): Place => ({
  name,
  gazetteer: null,
  lat: null,
  lon: null,
  country: null,
  admin1: null,
  precision: 'settlement',
  radius_km: null,
  relation: null,
})
const day = (from: string) => ({ from, to: from, precision: 'day' }) as const
const actor = (name: string) => ({ name, entity: null, country: null, sector: null })
const figure = (best: number) =>
  ({
    best,
    low: best,
    high: best,
    conservative: best,
    highest: best,
    official: null,
    independent: null,
  }) as const
const tolls = (killed: number, injured?: number): Stake['tolls'] => ({
  killed: figure(killed),
  ...(injured === undefined ? {} : { injured: figure(injured) }),
})
const stake: Stake = {
  type: 'ASSAULT',
  mode: 'aerial',
  when: day('2024-03-05'),
  place: town('Tel Amara'),
  actors: [],
  recipients: [],
  tolls: {},
  origins: 1,
  claims: 1,
}
const kindsOf = (value: ReturnType<typeof pairValue>) => value.parts.map(({ kind }) => kind)

describe('the value of knowing whether two claims are one happening', () => {
  it.each<readonly [string, number, Partial<Stake>, Partial<Stake>, number]>([
    ['at even odds, of one origin each and with nothing at stake', 0, {}, {}, 1],
    ['at odds of nine to one', Math.log(9), {}, {}, 0.36],
    ['where the odds are against it', -Math.log(9), {}, {}, 0.36],
    ['with three killed', 0, { tolls: tolls(3) }, {}, 3],
    ['with three killed and sixteen injured', 0, {}, { tolls: tolls(3, 16) }, 4],
    ['of four origins and more', 0, { origins: 4 }, { origins: 9 }, 3],
    ['of four origins and one', 0, { origins: 4 }, {}, 1],
    ['on other days', 0, {}, { when: day('2024-03-07') }, 2],
    ['of which one has no day', 0, {}, { when: null }, 1],
    ['in other towns', 0, {}, { place: town('Port Amara') }, 2],
    ['with other tolls', 0, { tolls: tolls(3) }, { tolls: tolls(1) }, 4],
    ['of other types', 0, {}, { type: 'PROTEST' }, 2],
    ['by others', 0, { actors: [actor('rebels')] }, { actors: [actor('army')] }, 2],
    [
      'by rebels, who are not alone in one',
      0,
      { actors: [actor('rebels')] },
      { actors: [actor('army'), actor('rebels')] },
      1,
    ],
  ])('%s', (_, score, left, right, value) => {
    expect(pairValue(score, { ...stake, ...left }, { ...stake, ...right }).value).toBe(value)
  })

  it('names what makes it, the greatest first, and nothing that adds nothing', () => {
    const value = pairValue(
      0,
      { ...stake, tolls: tolls(31), origins: 2 },
      { ...stake, when: day('2024-04-01') },
    )
    expect(kindsOf(value)).toEqual(['harm', 'doubt', 'differ'])
    expect(value.parts[0]).toEqual({ kind: 'harm', points: 5, tolls: { killed: 31 } })
    expect(value.parts[2]).toEqual({ kind: 'differ', points: 1, fields: ['when'] })
  })

  it('does not depend on which claim comes first', () => {
    const other: Stake = { ...stake, tolls: tolls(8), origins: 3, place: town('Port Amara') }
    expect(pairValue(0.4, stake, other)).toEqual(pairValue(0.4, other, stake))
  })
})

const words = { start: 0, end: 1, text: 'x' }
const when = { ...words, ...day('2024-03-05') }
const rebels = { ...words, ...actor('rebels') }
const killed = (low: number) => ({ ...words, kind: 'killed', low, high: null, whom: null }) as const

describe('the value of knowing whether a claim was read rightly', () => {
  it.each<readonly [string, number, number, number, Partial<Claim['event']>]>([
    ['of even odds, alone, telling only what', 2, 0.5, 1, {}],
    ['telling also when and who', 4, 0.5, 1, { when, actors: [rebels] }],
    ['nearly sure', 0.72, 0.9, 1, {}],
    ['beside three others', 1.5, 0.5, 4, { when }],
    ['with seven killed', 6, 0.5, 1, { harm: [killed(7)] }],
    ['with thousands displaced', 3, 0.5, 1, { harm: [{ ...killed(5000), kind: 'displaced' }] }],
    ['of a person', 0, 1, 1, { harm: [killed(7)] }],
  ])('%s', (_, value, confidence, claims, event) => {
    const { claim } = tellingOf({ event, claim: { confidence } })
    expect(claimValue(claim, { claims }).value).toBe(value)
  })
})
