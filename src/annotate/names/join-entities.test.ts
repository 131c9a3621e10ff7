import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../model/doc.ts'
import { wordsAt } from '../../model/span.ts'
import { longest } from './candidate.ts'
import { toWords } from './fold.ts'
import { joinEntities, ofTheirKind } from './join-entities.ts'
import { knownNames } from './known-names.ts'
import { laterSurnames } from './later-mentions.ts'
import { modelSpans } from './model-span.ts'
import { organisationShapes } from './organisation-shapes.ts'
import { personShapes } from './person-shapes.ts'
import { capitalRuns } from './runs.ts'
import { docOf, index } from './test-doc.ts'

type Marks = Readonly<Record<string, EntityKind>>

/** Words of a text, what dictionary and shapes find in it, and the spans that the model is made to mark. */
async function partsOf(text: string, marks: Marks) {
  const { tokens, sentences } = await docOf(text)
  const words = toWords(tokens, index.spellings, new Set(sentences.map(({ first }) => first)))
  const known = knownNames(words, index, null)
  const shapes = [
    ...organisationShapes(words, known, index, text),
    ...personShapes(words, capitalRuns(words, known, index), known, index, text),
  ]
  const entities = Object.entries(marks)
    .map(([marked, kind]) => ({
      ...wordsAt(text, text.indexOf(marked), text.indexOf(marked) + marked.length),
      kind,
    }))
    .sort((a, b) => a.start - b.start)
  return { words, found: longest([...known, ...shapes]), spans: modelSpans(words, entities, index.shapes) }
}

/** The names of the join: "words = name, kind, sector". */
async function joined(text: string, marks: Marks): Promise<string[]> {
  const { words, found, spans } = await partsOf(text, marks)
  return longest(joinEntities(words, found, spans, index.shapes, text))
    .filter(({ name }) => name.name !== '')
    .map(({ first, last, name }) => {
      const own = text.slice(words[first]?.token.start, words[last - 1]?.token.end)
      return `${own} = ${name.entity ?? name.name}, ${name.kind}, ${name.sector ?? '-'}`
    })
}

describe('the join of dictionary, shapes and model', () => {
  const cases: [string, string, Marks, string[]][] = [
    [
      'takes who it is from the dictionary',
      'Hezbollah met Ana Costa.',
      { Hezbollah: 'place', 'Ana Costa': 'person' },
      ['Hezbollah = acta:hezbollah, armed-group, REB', 'Ana Costa = Ana Costa, person, -'],
    ],
    [
      'takes persons and bodies that nothing else knows from the model',
      'Ola Brattli of Tidewater Aid met Wirra Maddon.',
      { 'Ola Brattli': 'person', 'Tidewater Aid': 'organisation', 'Wirra Maddon': 'person' },
      [
        'Ola Brattli = Ola Brattli, person, -',
        'Tidewater Aid = Tidewater Aid, organisation, -',
        'Wirra Maddon = Wirra Maddon, person, -',
      ],
    ],
    [
      'leaves titles, "the" and "’s" out',
      'Prime Minister Ola Brattli’s party met the Tidewater Union.',
      { 'Prime Minister Ola Brattli’s': 'person', 'the Tidewater Union': 'organisation' },
      ['Ola Brattli = Ola Brattli, person, -', 'Tidewater Union = Tidewater Union, organisation, -'],
    ],
    [
      'says of a body what its first or last word says',
      'The Sarh Valley Brigade fired.',
      { 'Sarh Valley Brigade': 'organisation' },
      ['Sarh Valley Brigade = Sarh Valley Brigade, armed-group, UAF'],
    ],
    [
      'lets a name that goes on over a known one be another',
      'Melinda Trump met the Hezbollah Sailing Club and Israel Katz.',
      { 'Melinda Trump': 'person', 'Hezbollah Sailing Club': 'organisation', 'Israel Katz': 'person' },
      [
        'Melinda Trump = Melinda Trump, person, -',
        'Hezbollah Sailing Club = Hezbollah Sailing Club, organisation, -',
        'Israel Katz = acta:israel-katz, person, MIL',
      ],
    ],
    [
      'believes the model where a shape sees another kind or other ends',
      'Maria Lund Bridge was shut by Chen Jianmin Rao.',
      { 'Maria Lund Bridge': 'facility', 'Chen Jianmin Rao': 'person' },
      ['Chen Jianmin Rao = Chen Jianmin Rao, person, -'],
    ],
    [
      'keeps a body of which the model takes the parts at a joint',
      'Zamboria’s Interior Ministry and the Front for the Freedom of Sarh met.',
      { Zamboria: 'place', 'Interior Ministry': 'organisation', 'Freedom of Sarh': 'organisation' },
      [
        'Interior Ministry = Interior Ministry, organisation, GOV',
        'Front for the Freedom of Sarh = Front for the Freedom of Sarh, armed-group, REB',
      ],
    ],
    [
      'keeps a body by its first word that the model takes for a person',
      'The men of Liwa al-Sarh left.',
      { 'Liwa al-Sarh': 'person' },
      ['Liwa al-Sarh = Liwa al-Sarh, armed-group, PRM'],
    ],
    [
      'keeps a shape where the model is silent',
      'The Northern Water Authority met Maria Lund.',
      {},
      [
        'Northern Water Authority = Northern Water Authority, organisation, GOV',
        'Maria Lund = Maria Lund, person, -',
      ],
    ],
    [
      'makes no name of a place, a day or a sum',
      'On Monday Sarh paid $5.',
      { Monday: 'date', Sarh: 'place', $5: 'money' },
      [],
    ],
    ['keeps a phrase that is no name', 'Ships sailed the Gulf of Oman.', { Oman: 'organisation' }, []],
  ]
  test.each(cases)('%s', async (_, text, marks, expected) => {
    expect(await joined(text, marks)).toEqual(expected)
  })
})

test('a surname is not found where the model sees a place', async () => {
  const text = 'General Sarhan Tolbert spoke. Tolbert is a port. Later Tolbert left.'
  const { words, found } = await partsOf(text, {})
  const surnames = laterSurnames(words, found, index)
  const place = [{ first: 5, last: 6, kind: 'place' as const }]
  expect(surnames.map(({ first }) => first)).toEqual([2, 5, 11])
  expect(ofTheirKind(surnames, place).map(({ first }) => first)).toEqual([2, 11])
})
