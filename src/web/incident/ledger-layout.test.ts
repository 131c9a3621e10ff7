import { expect, test } from 'vitest'
import { ledgerLayout } from './ledger-layout.ts'

const entry = (low: number, high: number | null, reported: string | null, source = 'police') =>
  ({
    kind: 'killed',
    low,
    high,
    claim: `${source}-${low}-${reported}`,
    report: 'r',
    outlet: 'Harbour Post',
    source,
    reported,
    change: 'first',
  }) as const

test('later reports stand to the right, higher tolls above', () => {
  const { lines } = ledgerLayout([entry(3, null, '2024-07-31'), entry(6, 6, '2024-08-02')], 600, 160)
  const [first, second] = lines[0]!.dots
  expect(second!.x).toBeGreaterThan(first!.x)
  expect(second!.y).toBeLessThan(first!.y)
  expect([first!.top, second!.top]).toEqual([null, second!.y])
})

test('figures of one day stand beside each other, each origin has its line', () => {
  const { lines, days } = ledgerLayout(
    [entry(3, 3, '2024-07-31'), entry(3, 3, '2024-07-31', 'doctor')],
    600,
    160,
  )
  expect(days).toHaveLength(1)
  expect(lines.map(({ source }) => source)).toEqual(['police', 'doctor'])
  expect(lines[1]!.dots[0]!.x).toBeGreaterThan(lines[0]!.dots[0]!.x)
})

test('a figure without a day is left out', () => {
  expect(ledgerLayout([entry(3, 3, null)], 600, 160).lines).toEqual([])
})
