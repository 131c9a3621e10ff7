import { expect, test } from 'vitest'
import type { ActorRelation, RelationKind } from './actor-directory.ts'
import { membersOf } from './members.ts'

const relation = (
  actor: string,
  kind: RelationKind,
  of: string,
  parts: Partial<ActorRelation> = {},
): ActorRelation => ({
  actor,
  kind,
  of,
  as: null,
  allegedBy: [],
  deniedBy: [],
  from: null,
  to: null,
  origin: 'test',
  ...parts,
})

const relations = [
  relation('brigade', 'wing-of', 'army', { from: '2014', to: '2020-06' }),
  relation('army', 'organ-of', 'state'),
  relation('colonel', 'officer-of', 'brigade', { from: '2019-03', to: '2022' }),
  relation('front', 'umbrella-of', 'brigade', { from: '2018' }),
  relation('neighbour', 'patron-of', 'brigade'),
  relation('militia', 'member-of', 'army', { allegedBy: ['neighbour'] }),
  relation('veterans', 'officer-of', 'brigade', { from: '2021' }),
  relation('army', 'member-of', 'brigade', { from: '2015', to: '2015' }),
]

test.each([
  [
    'state',
    [
      ['state', null, null],
      ['army', null, null],
      ['brigade', '2014-01-01', '2020-06-31'],
      ['colonel', '2019-03-01', '2020-06-31'],
      ['army', '2015-01-01', '2015-12-31'],
      ['brigade', '2015-01-01', '2015-12-31'],
    ],
  ],
  [
    'front',
    [
      ['front', null, null],
      ['brigade', '2018-01-01', null],
      ['colonel', '2019-03-01', '2022-12-31'],
      ['veterans', '2021-01-01', null],
    ],
  ],
  ['nobody', [['nobody', null, null]]],
] as const)('members of %s', (id, expected) => {
  expect(membersOf({ relations }, id).map((one) => [one.id, one.from, one.to])).toEqual(expected)
})
