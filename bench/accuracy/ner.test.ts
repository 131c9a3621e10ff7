import { expect, test } from 'vitest'

import type { EntityKind, NameKind } from '../../src/model/doc.ts'
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

const names = [name('Brattli', 'person'), name('Hezbollah', 'armed-group')]

const places = [
  {
    ...at('Sarh'),
    name: 'Sarh',
    gazetteer: 'geonames:1',
    lat: 9.1,
    lon: 18.4,
    country: 'TCD',
    admin1: null,
    precision: 'settlement' as const,
    radius_km: 5,
    relation: null,
  },
]

const shown = (entities: Parameters<typeof toSpans>[0]['entities']) =>
  toSpans({ entities, names, places }).map(({ start, end, label }) => `${text.slice(start, end)}: ${label}`)

test('spans of the model come first, then names of the dictionary', () => {
  expect(
    shown([entity('Ola Brattli', 'person'), entity('On Monday', 'date'), entity('$5', 'money')]),
  ).toEqual(['Ola Brattli: Person', 'On Monday: Date', '$5: Money', 'Hezbollah: Organization'])
})

test('dictionary and gazetteer say what the words of a span are', () => {
  expect(shown([entity('Hezbollah', 'person'), entity('Sarh', 'organisation')])).toEqual([
    'Hezbollah: Organization',
    'Sarh: Location',
    'Brattli: Person',
  ])
})

test('the corpus labels no weapons and no quantities', () => {
  const spans = shown([entity('two rifles', 'weapon'), entity('two', 'quantity')])
  expect(spans.filter((span) => span.includes('two'))).toEqual([])
})
