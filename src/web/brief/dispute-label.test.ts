import { expect, test } from 'vitest'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { disputeOf } from './dispute-label.ts'

const figures = { best: 4, low: 3, high: 6, conservative: 3, highest: 6, official: null, independent: 4 }

test.each([
  [{ disputed: ['killed'], denials: 0 }, 'killed 3–6'],
  [{ disputed: ['killed', 'place'], denials: 2 }, 'killed 3–6, where; denied by 2 claims'],
  [{ disputed: [], denials: 1 }, 'denied by 1 claim'],
] as const)('%j', (parts, label) => {
  expect(disputeOf({ ...parts, tolls: { killed: figures } } as unknown as IncidentLine)).toBe(label)
})
