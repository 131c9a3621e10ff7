import { expect, test } from 'vitest'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import { components } from '../../link/components.ts'
import { keepApart, merge } from './incident-decisions.ts'

const DETAIL = { told: ['a', 'b', 'c'].map((id) => ({ claim: { id } })) } as unknown as IncidentDetail
const NEAR = {
  link: { left: 'b', right: 'y' },
  claims: ['x', 'y', 'z'],
} as unknown as IncidentDetail['near'][number]

function pairsOf(decision: ReturnType<typeof merge>): readonly { left: string; right: string }[] {
  return decision.decide('one strike', undefined).pairs
}

test('a merge ties every claim of both incidents, and says nothing about two claims of one of them', () => {
  const pairs = pairsOf(merge(NEAR, DETAIL))
  expect(components([...'abcxyz'], pairs)).toEqual([[...'abcxyz']])
  expect(pairs.every(({ left, right }) => 'abc'.includes(left) && 'xyz'.includes(right))).toBe(true)
})

test('a merge holds what is left together when a claim is split off later, whichever', () => {
  for (const gone of 'abcxyz') {
    const pairs = pairsOf(merge(NEAR, DETAIL)).filter(({ left, right }) => left !== gone && right !== gone)
    const parts = components(
      [...'abcxyz'].filter((id) => id !== gone),
      pairs,
    )
    expect(
      parts.some(
        (part) => [...part].some((id) => 'abc'.includes(id)) && part.some((id) => 'xyz'.includes(id)),
      ),
    ).toBe(true)
  }
})

test('keeping apart is about the two claims of which the machine is unsure', () => {
  expect(pairsOf(keepApart(NEAR, DETAIL))).toEqual([{ left: 'b', right: 'y' }])
})
