import { describe, expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Actor } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { Harm } from '../model/harm.ts'
import type { Place } from '../model/place.ts'
import type { Attribution } from '../model/speaker.ts'
import { PLAIN, showClaims, showHarm, showReport } from './show.ts'

const HERE = { start: 0, end: 0, text: '' }
const LAYOUT = { width: 100, palette: PLAIN }
const BASE = aClaim(0)

const actor = (name: string): Actor & typeof HERE => ({
  ...HERE,
  name,
  entity: null,
  country: null,
  sector: null,
})
const speaker = (name: string): Attribution => ({
  ...HERE,
  name,
  kind: 'other',
  named: false,
  entity: null,
  cue: HERE,
})
const place = (parts: Partial<Place>): Claim['event']['place'] => ({
  ...HERE,
  name: 'Tel Amara',
  gazetteer: null,
  lat: null,
  lon: null,
  country: 'IRQ',
  admin1: 'Nineveh',
  precision: 'settlement',
  radius_km: 5,
  relation: null,
  ...parts,
})
const harm = (parts: Partial<Harm>): Harm & typeof HERE => ({
  ...HERE,
  kind: 'killed',
  low: 5,
  high: 5,
  whom: null,
  ...parts,
})

function show(claim: Partial<Claim>, event: Partial<Claim['event']> = {}): string {
  return showClaims(
    aReport(),
    [{ ...BASE, ...claim, event: { ...BASE.event, when: null, ...event } }],
    LAYOUT,
  )
}

const HEADS: readonly (readonly [string, Partial<Claim['event']>, string])[] = [
  ['the type alone', { mode: null }, 'ASSAULT'],
  ['type and mode', {}, 'ASSAULT heavy-weapons'],
  ['the actor', { mode: null, actors: [actor('Red Front')] }, 'ASSAULT · Red Front'],
  [
    'actor and recipient',
    { mode: null, actors: [actor('Red Front')], recipients: [actor('Army')] },
    'ASSAULT · Red Front → Army',
  ],
  ['that no actor is named', { mode: null, recipients: [actor('Army')] }, 'ASSAULT · ? → Army'],
  ['a place', { mode: null, place: place({}) }, 'ASSAULT · Tel Amara, Nineveh (IRQ)'],
  [
    'a country',
    { mode: null, place: place({ name: 'Iraq', admin1: null, precision: 'country' }) },
    'ASSAULT · Iraq',
  ],
  [
    'a place by direction',
    { mode: null, place: place({ admin1: null, relation: { bearing: 180, km: 20 } }) },
    'ASSAULT · 20 km south of Tel Amara (IRQ)',
  ],
  [
    'a place nearby',
    { mode: null, place: place({ admin1: null, relation: { bearing: null, km: null } }) },
    'ASSAULT · near Tel Amara (IRQ)',
  ],
  ['the day', { mode: null, when: BASE.event.when }, 'ASSAULT · 29 Feb 2024'],
  [
    'the harm',
    { mode: null, harm: [harm({}), harm({ kind: 'injured', low: 9, high: 9 })] },
    'ASSAULT · 5 killed, 9 injured',
  ],
]

describe('a claim as text', () => {
  it.each(HEADS)('says %s', (_, event, head) => {
    expect(show({}, event).split('\n')[0]).toBe(` 1  ${head}`)
  })

  it.each<[string, Partial<Claim>, string]>([
    ['the outlet', {}, 'in the outlet’s own voice'],
    [
      'the chain of speakers',
      { attribution: [speaker('a medic'), speaker('Harbour Post')] },
      'according to a medic, through Harbour Post',
    ],
    ['what is no fact', { factuality: 'possible' }, 'in the outlet’s own voice · possible'],
    ['what was told before', { same_as: 'claim-0' }, 'in the outlet’s own voice · same happening as 1'],
    [
      'a cause',
      { causes: [{ ...HERE, claim: 'claim-0', relation: 'in retaliation for' }] },
      'in the outlet’s own voice · in retaliation for 1',
    ],
  ])('says who vouches: %s', (_, claim, voice) => {
    expect(show(claim).split('\n')[1]).toBe(`    ${voice}`)
  })

  it('ends with the exact words', () => {
    const { text } = aReport()
    const claim = aClaim(text.indexOf('Shells'))
    expect(showClaims(aReport(), [claim], LAYOUT)).toMatch(
      /\n {4}“‹Shells› fell on the market of Tel Amara on Thursday\.”\n$/,
    )
  })

  it.each<[Partial<Harm>, string]>([
    [{}, '5 killed'],
    [{ high: null }, 'at least 5 killed'],
    [{ low: 1, high: 24 }, '1 to 24 killed'],
    [{ whom: 'civilians', kind: 'injured' }, '5 injured (civilians)'],
    [{ whom: 'others' }, '5 killed'],
  ])('tells harm %j as %s', (parts, shown) => {
    expect(showHarm(harm(parts))).toBe(shown)
  })

  it('numbers claims in order and parts them by a blank line', () => {
    const shown = showClaims(aReport(), [aClaim(0), aClaim(1)], LAYOUT)
    expect(shown).toMatch(/^ 1  .*\n(?: {4}.*\n)+\n 2  /)
  })

  it('lets no control character of a report through', () => {
    const report = aReport({ text: 'Shells\u001b[2J fell\u202e' })
    const claim = { ...aClaim(0), attribution: [speaker('a\u001b]0;x\u0007 medic')] }
    expect(
      showReport({ ...report, title: '\u001b[2J' }, 1, LAYOUT) + showClaims(report, [claim], LAYOUT),
    ).not.toMatch(
      // oxlint-disable-next-line no-control-regex -- they are what must not be there
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    )
  })
})

describe('the head of a report', () => {
  it.each([
    ['what is known', {}, 'x.txt · Harbour Post · 29 Feb 2024 · 2 claims'],
    ['what is not', { outlet: null, published: null }, 'x.txt · day of publication unknown · 2 claims'],
    ['a sample', { sample: true }, 'x.txt · Harbour Post · 29 Feb 2024 · sample, not news · 2 claims'],
  ])('says %s', (_, parts, line) => {
    const shown = showReport(aReport({ ...parts, name: 'x.txt' }), 2, LAYOUT)
    expect(shown).toBe(`Two hurt as shells fall on market\n${line}\n`)
  })
})
