import { describe, expect, test } from 'vitest'
import { type ActorRelation, codesOn, holdsOn } from './actor-directory.ts'
import { bondsOf, rollUp } from './roll-up.ts'

const line = (actor: string, kind: ActorRelation['kind'], of: string, more: Partial<ActorRelation> = {}) => ({
  actor,
  kind,
  of,
  as: null,
  from: null,
  to: null,
  allegedBy: [],
  deniedBy: [],
  origin: 'general',
  ...more,
})

// The Delta Brigades of the Delta Front, in the River Alliance since 2018, backed by Ruritania, it is said.
const directory = {
  relations: [
    line('brigades', 'wing-of', 'front'),
    line('front', 'splinter-of', 'old-front'),
    line('front', 'member-of', 'alliance', { from: '2018-06', as: '3rd Brigade' }),
    line('banner', 'umbrella-of', 'front', { from: '2019', to: '2020' }),
    line('ruritania', 'patron-of', 'front', { allegedBy: ['united-nations'], deniedBy: ['ruritania'] }),
    line('syldavia', 'patron-of', 'alliance'),
    line('union', 'umbrella-of', 'syldavia'),
    line('chief', 'officer-of', 'front', { as: 'leader', from: '2020-03' }),
  ],
}

const levels = (id: string, day: string) =>
  rollUp(directory, id, day).map(({ how, id: level }) => `${how} ${level}`)

describe('an actor rolls up', () => {
  test.each([
    ['to what it is a wing of', 'brigades', '2010', ['in front', 'backed-by ruritania']],
    ['to nothing', 'old-front', '2020', []],
    [
      'to all above that, and to who backs them',
      'brigades',
      '2019-07-01',
      ['in front', 'in alliance', 'in banner', 'backed-by ruritania', 'backed-by syldavia'],
    ],
    [
      'to no umbrella of the past',
      'front',
      '2021',
      ['in alliance', 'backed-by ruritania', 'backed-by syldavia'],
    ],
    ['to no body of the future', 'front', '2018-05-31', ['backed-by ruritania']],
    [
      'on some day of a month',
      'front',
      '2018-06',
      ['in alliance', 'backed-by ruritania', 'backed-by syldavia'],
    ],
    ['by an office', 'chief', '2018-01', []],
  ])('%s', (_, id, day, expected) => {
    expect(levels(id, day)).toEqual(expected)
  })

  test('to a leader’s group while he leads it, and on from there', () => {
    expect(levels('chief', '2020-03')).toEqual([
      'in front',
      'in alliance',
      'in banner',
      'backed-by ruritania',
      'backed-by syldavia',
    ])
  })

  test('with who alleges what is not generally held', () => {
    const alleged = rollUp(directory, 'brigades', '2019').map(({ id, allegedBy }) => [id, allegedBy])
    expect(Object.fromEntries(alleged)).toMatchObject({
      ruritania: ['united-nations'],
      syldavia: [],
      front: [],
    })
  })

  test('undisputed where both ways lead there', () => {
    const sure = line('a', 'patron-of', 'b')
    const alleged = line('a', 'patron-of', 'b', { allegedBy: ['c'] })
    for (const relations of [
      [sure, alleged],
      [alleged, sure],
    ])
      expect(rollUp({ relations }, 'b', '2020')).toMatchObject([{ id: 'a', allegedBy: [] }])
  })

  test('and ends where relations go round', () => {
    const round = { relations: [line('a', 'member-of', 'b'), line('b', 'member-of', 'a')] }
    expect(rollUp(round, 'a', '2020').map(({ id }) => id)).toEqual(['b'])
  })
})

const seen = (id: string, day: string | null) =>
  bondsOf(directory, id, day).map(({ side, other }) => `${side} ${other}`)

test('bonds are seen from both sides, those of a day or all', () => {
  expect(seen('front', '2018')).toEqual(['down brigades', 'up old-front', 'up alliance', 'down ruritania'])
  expect(seen('front', null)).toContain('down banner')
})

test.each([
  ['2014', null, '2014-01-01', true],
  ['2014', null, '2013-12-31', false],
  ['2014-08', null, '2014', true],
  ['2014-08', null, '2014-07', false],
  [null, '2014-08', '2014-08-31', true],
  [null, '2014-08', '2014-09-01', false],
  [null, '2014', null, false],
  ['2014', null, null, true],
])('a term from %s to %s holds on %s: %s', (from, to, day, holds) => {
  expect(holdsOn({ from, to }, day)).toBe(holds)
})

test('codes are those of the day', () => {
  const taliban = {
    country: 'AFG',
    sector: 'REB',
    codes: [{ country: null, sector: 'GOV', from: '2021-08-15', to: null }],
  }
  expect(codesOn(taliban, '2021-08-14')).toEqual({ country: 'AFG', sector: 'REB' })
  expect(codesOn(taliban, '2021-08-15')).toEqual({ country: 'AFG', sector: 'GOV' })
})
