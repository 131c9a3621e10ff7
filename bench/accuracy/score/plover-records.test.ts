import { expect, it } from 'vitest'

import { scoreRecords } from './plover-records.ts'

const gold = [
  { id: 'a', type: 'DEMAND', actors: ['Government of Togo'], recipients: ['the rebels'], mutual: false },
  { id: 'b', type: 'AGREE', actors: ['Chad', 'Mali'], recipients: [], mutual: true },
  { id: 'c', type: 'FIGHT', actors: ['Fiji'], recipients: [], mutual: false },
]

it('takes old type names for the new ones and both sides of a mutual event for actors', () => {
  const { accuracy, actors, recipients, errors } = scoreRecords(gold, [
    { id: 'a', type: 'REQUEST', actors: ['Togo'], recipients: ['rebels', 'Benin'] },
    { id: 'b', type: 'CONSULT', actors: ['Chad'], recipients: ['Mali'] },
  ])
  expect(accuracy).toBeCloseTo(1 / 3)
  expect([actors.hits, actors.predicted, actors.gold]).toEqual([3, 3, 4])
  expect([recipients.hits, recipients.predicted, recipients.gold]).toEqual([1, 2, 1])
  expect(errors).toEqual(['type b: AGREE read as CONSULT', 'type c: ASSAULT read as none'])
})
