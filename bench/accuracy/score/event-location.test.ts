import { expect, test } from 'vitest'
import { locationItems, scoreLocations } from './event-location.ts'

const text = 'Rebels shelled Doro and fled to Lima.'
const at = (words: string, label = 'LOCATION') => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  label,
})

const lines = [
  { text, spans: [at('shelled', 'VERB'), at('Doro')] },
  { text, spans: [at('fled', 'VERB')] },
  // Two verbs, and a place that is no run of whole words: not scored.
  { text, spans: [at('shelled', 'VERB'), at('fled', 'VERB')] },
  { text, spans: [at('fled', 'VERB'), at('im')] },
]

test('lines with one verb and places of whole words are scored', () => {
  expect(locationItems(lines).map(({ id, places }) => [id, places.length])).toEqual([
    ['0', 1],
    ['1', 0],
  ])
})

test.each([
  ['right', at('Doro'), null, [1, 1, 1, 1]],
  ['a part of it', at('Doro and'), null, [1, 0.5, 1, 1]],
  ['a place where there is none', at('Doro'), at('Lima'), [0.5, 0.5, 1, 0]],
  ['none where there is one', null, null, [0.5, 0.5, 0, 1]],
] as const)('%s', (_, first, second, figures) => {
  const { accuracy, exact, withPlace, withoutPlace } = scoreLocations(locationItems(lines), [
    { id: '0', place: first },
    { id: '1', place: second },
  ])
  expect([accuracy, exact, withPlace, withoutPlace]).toEqual(figures)
})

test('a missing line is wrong', () => {
  expect(scoreLocations(locationItems(lines), []).accuracy).toBe(0)
})
