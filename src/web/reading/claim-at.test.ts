import { expect, test } from 'vitest'
import { claimsAt, claimToOpen } from './claim-at.ts'
import type { Mark } from './mark.ts'

const trigger = (claim: number, start: number): Mark => ({ claim, start, end: start + 4, role: 'trigger' })

test('words shared by claims belong first to the claim whose trigger is nearest', () => {
  expect(claimsAt([1, 2], 90, [trigger(1, 0), trigger(2, 100)])).toEqual([2, 1])
})

test.each([
  ['a first click opens the nearest', [2, 1], 0, 2],
  ['the next click opens the next', [2, 1], 2, 1],
  ['and then the first again', [2, 1], 1, 2],
  ['words of one claim open it', [3], 1, 3],
])('%s', (_, claims, opened, open) => {
  expect(claimToOpen(claims, opened)).toBe(open)
})
