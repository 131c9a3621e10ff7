import { expect, test } from 'vitest'
import { type Example, fit, oddsOf } from './logistic.ts'

const examples = (sign: string, right: number, wrong: number): readonly Example[] => [
  ...Array.from({ length: right }, () => ({ group: 'g', signs: [sign], right: true })),
  ...Array.from({ length: wrong }, () => ({ group: 'g', signs: [sign], right: false })),
]

test('what is right more often has higher odds', () => {
  const weights = fit([...examples('tall', 90, 10), ...examples('short', 30, 70)])
  const chance = (sign: string): number => 1 / (1 + Math.exp(-oddsOf(weights, [sign])))
  expect(chance('tall')).toBeCloseTo(0.9, 1)
  expect(chance('short')).toBeCloseTo(0.3, 1)
})

test('a sign that few examples show moves little', () => {
  const few = fit([...examples('common', 50, 50), ...examples('rare', 2, 0)])
  expect(few.signs['rare']).toBeLessThan(1)
})
