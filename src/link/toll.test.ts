import { describe, expect, it } from 'vitest'

import type { Claim } from '../model/claim.ts'
import { leadersIn, tollOf } from './toll.ts'

type Figure = readonly [text: string, whom: string, low: number]

function told(...figures: readonly Figure[]): Claim[] {
  return figures.map(([text, whom, low]) => {
    const harm = [{ start: 0, end: text.length, text, kind: 'captured' as const, low, high: low, whom }]
    return { factuality: 'asserted', event: { harm } } as unknown as Claim
  })
}

describe('tollOf', () => {
  it.each<[string, readonly Figure[], number]>([
    ['no figure', [], 0],
    [
      'a figure told twice',
      [
        ['two herders', 'herders', 2],
        ['two herders', 'herders', 2],
      ],
      2,
    ],
    [
      'two kinds of people',
      [
        ['a leader', 'leaders', 1],
        ['two fighters', 'fighters', 2],
      ],
      3,
    ],
    [
      'people who may be those named before',
      [
        ['two fighters', 'fighters', 2],
        ['one individual', 'individuals', 1],
      ],
      2,
    ],
    [
      'those told before once',
      [
        ['three fighters', 'fighters', 3],
        ['the raiders', 'raiders', 2],
      ],
      3,
    ],
    [
      'further ones',
      [
        ['two fighters', 'fighters', 2],
        ['one additional fighter', 'fighters', 1],
      ],
      3,
    ],
  ])('counts %s', (_, figures, expected) => {
    expect(tollOf(told(...figures), 'captured')).toBe(expected)
  })

  it('counts what is asserted, of the kind that is asked for', () => {
    const [claim] = told(['two herders', 'herders', 2])
    expect(tollOf([{ ...claim!, factuality: 'planned' }], 'captured')).toBe(0)
    expect(tollOf([claim!], 'killed')).toBe(0)
  })
})

describe('leadersIn', () => {
  it('counts leaders alone', () => {
    const claims = told(['a leader', 'leaders', 1], ['two fighters', 'fighters', 2])
    expect(leadersIn(claims, 'captured')).toBe(1)
  })
})
