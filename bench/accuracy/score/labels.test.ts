import { expect, it } from 'vitest'

import { scoreLabels } from './labels.ts'

const gold = [
  { id: '0', label: 'CLASH' },
  { id: '1', label: 'CLASH' },
  { id: '2', label: 'CLASH' },
  { id: '3', label: 'RALLY' },
]

it('weighs labels by their share, and counts a label that only the prediction has', () => {
  const { accuracy, macro, weighted } = scoreLabels(gold, [
    { id: '0', label: 'CLASH' },
    { id: '1', label: 'RAID' },
    { id: '3', label: 'RALLY' },
    { id: '9', label: 'RALLY' },
  ])
  expect(accuracy).toBe(0.5)
  expect(macro).toBeCloseTo((0.5 + 1 + 0) / 3)
  expect(weighted).toBeCloseTo(0.5 * 0.75 + 0.25)
})
