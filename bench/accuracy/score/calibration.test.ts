import { expect, test } from 'vitest'
import { calibrationError, type Judged } from './calibration.ts'

const claims = (confidence: number, right: number, wrong: number): readonly Judged[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
]

test.each<[string, readonly Judged[], number]>([
  ['no claims', [], 0],
  ['as sure as right', [...claims(0.8, 8, 2), ...claims(0.5, 1, 1)], 0],
  ['too sure', claims(0.9, 1, 1), 0.4],
  ['sure and right', claims(1, 3, 0), 0],
  ['bins weigh by their claims', [...claims(0.9, 9, 1), ...claims(0.25, 10, 0)], 0.375],
])('%s', (_, judged, error) => {
  expect(calibrationError(judged)).toBeCloseTo(error)
})
