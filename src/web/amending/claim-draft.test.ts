import { describe, expect, it } from 'vitest'
import { strikeReport } from '../../../test/e2e/hand-made/strike.ts'
import type { ClaimFields } from '../../model/claim-fields.ts'
import {
  aFigure,
  aParty,
  aSpeaker,
  type ClaimDraft,
  type DraftContext,
  type DraftFault,
  draftOf,
  fieldsOf,
} from './claim-draft.ts'

const { report, claims } = strikeReport
const claim = claims[0]!
const context: DraftContext = {
  text: report.text,
  near: claim.event.trigger.start,
  speakers: claims.flatMap(({ attribution }) => attribution),
  actors: claims.flatMap(({ event }) => [...event.actors, ...event.recipients]),
  places: claims.flatMap(({ event }) => event.place ?? []),
}
const before = draftOf(claim)

function said(change: Partial<ClaimDraft>): ReturnType<typeof fieldsOf> {
  return fieldsOf({ ...before, ...change }, before, context)
}

const [police] = before.attribution as [ClaimDraft['attribution'][number]]
const [killed, injured] = before.harm as [ClaimDraft['harm'][number], ClaimDraft['harm'][number]]

describe('what a draft says', () => {
  it('is nothing before anything is changed', () => {
    expect(said({})).toEqual({ fields: {}, faults: [] })
  })

  it.each<[string, Partial<ClaimDraft>, ClaimFields]>([
    ['another type', { type: 'COERCE', mode: null }, { type: 'COERCE', mode: null }],
    [
      'another figure on the same words',
      { harm: [{ ...killed, figure: '5' }] },
      { harm: [{ ...claim.event.harm[0]!, low: 5, high: 5 }] },
    ],
    ['no figure', { harm: [{ ...killed, figure: ' ' }] }, { harm: [] }],
    [
      'a new figure on words of the text',
      { harm: [killed, { ...injured, figure: '12', words: 'twelve people' }] },
      {
        harm: [
          claim.event.harm[0]!,
          { ...at('twelve people'), kind: 'injured', low: 12, high: 12, whom: null },
        ],
      },
    ],
    [
      'a party that another claim names',
      { actors: [{ ...aParty(5), name: 'united states', words: 'The United States military' }] },
      {
        actors: [
          {
            ...at('The United States military'),
            name: 'United States',
            entity: 'acta:usa',
            country: 'USA',
            sector: 'MIL',
          },
        ],
      },
    ],
    [
      'a party that nobody names, on its own name',
      { actors: [{ ...aParty(5), name: 'shepherds' }] },
      { actors: [{ ...at('shepherds'), name: 'shepherds', entity: null, country: null, sector: null }] },
    ],
    ['nobody but the outlet who says so', { attribution: [] }, { attribution: [] }],
    [
      'a speaker of another kind',
      { attribution: [{ ...police, kind: 'witness' }] },
      { attribution: [{ ...claim.attribution[0]!, kind: 'witness' }] },
    ],
    [
      'a further speaker whom another claim names, with a cue of the text',
      {
        attribution: [
          police,
          { ...aSpeaker(1), name: 'sample wire', kind: 'media', words: 'Sample Wire', cue: 'told' },
        ],
      },
      {
        attribution: [
          claim.attribution[0]!,
          {
            ...at('Sample Wire'),
            name: 'Sample Wire',
            kind: 'media',
            named: true,
            entity: null,
            cue: at('told'),
          },
        ],
      },
    ],
    ['no place', { place: { ...before.place, name: '' } }, { place: null }],
    [
      'another day',
      { when: { ...before.when, from: '2024-07-29', to: '' } },
      { when: { ...claim.event.when!, from: '2024-07-29', to: '2024-07-29' } },
    ],
  ])('may be %s', (_, change, fields) => {
    expect(said(change)).toMatchObject({ fields, faults: [] })
  })

  it.each<[string, Partial<ClaimDraft>, readonly DraftFault[]]>([
    [
      'words that the text has not',
      { harm: [{ ...killed, words: 'nine men' }] },
      [{ at: 'harm.0', what: 'words' }],
    ],
    [
      'a figure without words',
      { harm: [killed, { ...aFigure(7), figure: '99' }] },
      [{ at: 'harm.7', what: 'words' }],
    ],
    ['a figure that is none', { harm: [{ ...killed, figure: 'some' }] }, [{ at: 'harm.0', what: 'figure' }]],
    [
      'days the wrong way',
      { when: { ...before.when, from: '2024-07-30', to: '2024-07-01' } },
      [{ at: 'when', what: 'days' }],
    ],
    [
      'a speaker without a cue',
      { attribution: [{ ...police, cue: '' }] },
      [{ at: 'attribution.0.cue', what: 'words' }],
    ],
    [
      'a party without words',
      { actors: [{ ...aParty(3), name: 'Nobody' }] },
      [{ at: 'actors.3', what: 'words' }],
    ],
  ])('has a fault in %s', (_, change, faults) => {
    expect(said(change).faults).toEqual(faults)
  })
})

function at(words: string) {
  const start = report.text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
