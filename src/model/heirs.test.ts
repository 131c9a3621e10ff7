import { describe, expect, it } from 'vitest'
import { aClaim } from '../../test/support/made-up.ts'
import type { Claim } from './claim.ts'
import { heirsOf } from './heirs.ts'

/** A claim by its id and the place of its trigger. */
function at(id: string, start: number, end: number, type: Claim['event']['type'] = 'ASSAULT'): Claim {
  const claim = aClaim(start, { id })
  return { ...claim, event: { ...claim.event, type, trigger: { start, end, text: 'x'.repeat(end - start) } } }
}

describe('the claim in whose place another stands when a report is read anew', () => {
  it.each<readonly [string, readonly Claim[], readonly Claim[], readonly (readonly [string, string])[]]>([
    ['is none where the claim stays', [at('a', 10, 16)], [at('a', 10, 16), at('b', 8, 16)], []],
    ['is the one whose trigger overlaps', [at('a', 10, 16)], [at('b', 6, 16), at('c', 30, 36)], [['a', 'b']]],
    [
      'is the one whose trigger overlaps most',
      [at('a', 10, 16)],
      [at('b', 15, 20), at('c', 10, 13)],
      [['a', 'c']],
    ],
    [
      'is rather a new one',
      [at('a', 10, 16), at('b', 10, 16)],
      [at('b', 10, 16), at('c', 10, 16)],
      [['a', 'c']],
    ],
    [
      'is rather one of its type',
      [at('a', 10, 16)],
      [at('b', 10, 16, 'PROTEST'), at('c', 10, 16)],
      [['a', 'c']],
    ],
    ['is none where no trigger overlaps', [at('a', 10, 16)], [at('b', 16, 20)], []],
  ])('%s', (_, earlier, later, heirs) => {
    expect([...heirsOf(earlier, later)]).toEqual(heirs)
  })
})
