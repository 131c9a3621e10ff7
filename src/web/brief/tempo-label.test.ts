import { expect, test } from 'vitest'
import { areaLabel, bandLabel, dyadLabel, usualLabel } from './tempo-label.ts'

test('names and figures of a tempo are written', () => {
  expect(areaLabel({ country_name: 'Iraq', area: 'Babil' })).toBe('Babil, Iraq')
  expect(areaLabel({ country_name: 'Iraq', area: null })).toBe('Iraq')
  const [actor, recipient] = [
    { id: 'a', name: 'Iran' },
    { id: 'b', name: 'Israel' },
  ]
  expect(dyadLabel({ actor, recipient })).toBe('Iran → Israel')
  expect([usualLabel(3.24), usualLabel(2), usualLabel(null)]).toEqual(['3.2', '2', '–'])
  expect([bandLabel(0, 12), bandLabel(null, null)]).toEqual(['0–12', '–'])
})
