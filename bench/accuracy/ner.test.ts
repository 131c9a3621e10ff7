import { expect, test } from 'vitest'

import type { Doc, EntityKind, NameKind } from '../../src/model/doc.ts'
import { wordsAt } from '../../src/model/span.ts'
import { toSpans } from './ner.ts'

const text = 'On Monday Ola Brattli met Hezbollah in Sarh with two rifles for $5.'

const at = (words: string) => wordsAt(text, text.indexOf(words), text.indexOf(words) + words.length)
const entity = (words: string, kind: EntityKind) => ({ ...at(words), kind })
const name = (words: string, kind: NameKind) => ({
  ...at(words),
  name: words,
  entity: null,
  country: null,
  sector: null,
  kind,
  antecedent: null,
  why: 'exact',
})

/** The layers of the text as far as the adapter reads them. */
const layers = {
  names: [name('Brattli', 'person'), name('Hezbollah', 'armed-group')],
  places: [at('Sarh'), at('Hezbollah')],
  times: [at('Monday')],
} as unknown as Doc<'names' | 'places' | 'times'>

const shown = (entities: Parameters<typeof toSpans>[0]) =>
  toSpans(entities, layers).map(({ start, end, label }) => `${text.slice(start, end)}: ${label}`)

test('spans of the model come first, then names, then places and times', () => {
  expect(
    shown([entity('Ola Brattli', 'person'), entity('On Monday', 'date'), entity('$5', 'money')]),
  ).toEqual([
    'Ola Brattli: Person',
    'On Monday: Date',
    '$5: Money',
    'Hezbollah: Organization',
    'Sarh: Location',
  ])
})

test('without the model, names, places and times', () => {
  expect(shown([])).toEqual(['Brattli: Person', 'Hezbollah: Organization', 'Sarh: Location', 'Monday: Date'])
})

test('the corpus labels no weapons and no quantities', () => {
  const spans = shown([entity('two rifles', 'weapon'), entity('two', 'quantity')])
  expect(spans.filter((span) => span.includes('two'))).toEqual([])
})
