import { describe, expect, it, test } from 'vitest'

import { plainWords, scoreRoles, scoreTemplates } from './muc4.ts'
import type { Template } from './muc4.ts'

test.each([
  ['The "Red Front"', 'red front'],
  ['a U.S.-made mine', 'usmade mine'],
  ['anthem', 'anthem'],
])('%s is compared as %s', (words, plain) => {
  expect(plainWords(words)).toBe(plain)
})

describe('scoreRoles', () => {
  const gold = [
    {
      docid: 'x',
      extracts: {
        PerpInd: [
          [
            ['gunmen', 3],
            ['the two gunmen', 9],
          ],
        ],
        Weapon: [[['bomb', 40]]],
      },
    },
  ] as const

  it.each([
    ['one of the wordings', { PerpInd: [['two gunmen']] }, [1, 1, 2]],
    ['all of the wordings', { PerpInd: [['Gunmen', 'two gunmen']] }, [1, 1, 2]],
    ['a wording of its own among them', { PerpInd: [['gunmen', 'pirates']] }, [0, 1, 2]],
    ['the same entity twice', { PerpInd: [['gunmen'], ['two gunmen']] }, [1, 2, 2]],
    ['the right words in the wrong role', { Victim: [['bomb']] }, [0, 1, 2]],
    ['nothing', {}, [0, 0, 2]],
  ])('counts %s', (_, extracts, counts) => {
    const { micro } = scoreRoles(gold, [{ docid: 'x', extracts }])
    expect([micro!.hits, micro!.predicted, micro!.gold]).toEqual(counts)
  })

  it('takes a document without a prediction for empty', () => {
    expect(scoreRoles(gold, [])['micro']!.gold).toBe(2)
  })
})

describe('scoreTemplates', () => {
  const gold: readonly Template[] = [
    { incident_type: 'attack / bombing', Target: [['mill']], Weapon: [['bomb']] },
    { incident_type: 'arson', Target: [['barn']] },
  ]
  it.each([
    ['either of two types', [{ incident_type: 'bombing', Target: [['mill']] }], [2, 2, 5]],
    ['no role of an incident of another type', [{ incident_type: 'robbery', Target: [['mill']] }], [0, 2, 5]],
    [
      'the pairing with most slots',
      [
        { incident_type: 'attack', Target: [['inn']] },
        { incident_type: 'attack', Target: [['mill']] },
      ],
      [2, 4, 5],
    ],
  ])('counts %s', (_, templates, counts) => {
    const { micro } = scoreTemplates([{ docid: 'x', templates: gold }], [{ docid: 'x', templates }])
    expect([micro!.hits, micro!.predicted, micro!.gold]).toEqual(counts)
  })
})
