import { expect, test } from 'vitest'
import { mostChanged } from './most-changed.ts'
import type { Tempo } from './tempo.ts'

const tempo = (name: string, count: number, standing: Tempo['standing'], usual = 1, isSilent = false) => ({
  name,
  count,
  spans: 20,
  usual,
  low: 0,
  high: 3,
  standing,
  isSilent,
})

test('what lies outside its band comes first, by how far; silence and nothing are left out', () => {
  const all = [
    tempo('busy', 40, 'within', 38),
    tempo('quiet', 1, 'within'),
    tempo('none', 0, 'within', 0.1),
    tempo('silent', 0, 'below', 9, true),
    tempo('risen', 9, 'above'),
    tempo('risen far', 30, 'above'),
    tempo('fallen', 3, 'below', 20),
  ]
  const names = mostChanged(all, 5).map(({ name }) => name)
  expect(names).toEqual(['risen far', 'risen', 'fallen', 'busy', 'quiet'])
  expect(mostChanged(all, 2)).toHaveLength(2)
})
