import { describe, expect, it } from 'vitest'
import { aClaim } from '../../test/support/made-up.ts'
import { type Amendment, amended } from './amendment.ts'
import type { Claim } from './claim.ts'

function amendment(before: Claim | null, after: Claim | null): Amendment {
  return { report: 'r', claim: (before ?? after)!.id, before, after, person: 'Anna', note: 'so' }
}

const [one, two] = [aClaim(0), aClaim(35)]
const denied: Claim = { ...one, factuality: 'denied' }
const possible: Claim = { ...one, factuality: 'possible' }
/** The first claim as a later reader has it: under another id, at a trigger that overlaps. */
const anew: Claim = {
  ...one,
  id: 'anew',
  event: { ...one.event, trigger: { start: 0, end: 11, text: 'Shells fell' } },
}

describe('the claims of a reading as persons amended them', () => {
  it.each<[string, readonly Claim[], readonly Amendment[], readonly Claim[]]>([
    ['nothing', [one, two], [], [one, two]],
    ['a correction, in its place', [one, two], [amendment(one, denied)], [denied, two]],
    ['two corrections: the later', [one], [amendment(one, denied), amendment(denied, possible)], [possible]],
    ['a rejection', [one, two], [amendment(one, null)], [two]],
    [
      'a correction and then a rejection',
      [one, two],
      [amendment(one, denied), amendment(denied, null)],
      [two],
    ],
    ['an addition', [one], [amendment(null, two)], [one, two]],
    ['an addition that was corrected', [], [amendment(null, one), amendment(one, denied)], [denied]],
    ['an addition that was rejected', [two], [amendment(null, one), amendment(one, null)], [two]],
    [
      'a correction of what a newer reading has elsewhere',
      [anew, two],
      [amendment(one, denied)],
      [denied, two],
    ],
    ['a rejection of what a newer reading has elsewhere', [anew, two], [amendment(one, null)], [two]],
    ['a correction of what a newer reading has not', [two], [amendment(one, denied)], [two, denied]],
    ['a rejection of what a newer reading has not', [two], [amendment(one, null)], [two]],
  ])('%s', (_, read, standing, expected) => {
    expect(amended(read, standing)).toEqual(expected)
  })
})
