import { describe, expect, it } from 'vitest'

import { drops } from './frozen.ts'

const frozen = { claims: { typed_f1: 0.7, record: 0.4 } }

describe('drops', () => {
  it.each([
    ['a gain', { claims: { typed_f1: 0.8, record: 0.4 } }, 0],
    ['a loss of a point', { claims: { typed_f1: 0.6905, record: 0.4 } }, 0],
    ['a loss of two points', { claims: { typed_f1: 0.68, record: 0.4 } }, 1],
    ['a set that was never frozen', { time: { value_f1: 0 } }, 0],
  ])('judges %s', (_, results, warnings) => {
    expect(drops(frozen, results)).toHaveLength(warnings)
  })

  it('names the figure', () => {
    expect(drops(frozen, { claims: { record: 0.3 } })).toEqual([
      'warning: claims record went from 0.400 to 0.300: explain it in the commit',
    ])
  })
})
