import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Claim } from '../model/claim.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { loadLinker } from './load-linker.ts'
import { dayOf, tellingOf, type Telling, tollOf, townOf } from './test-told.ts'

const { blockKeys, judge, version } = await loadLinker()

const DORO = { place: townOf('Doro'), when: dayOf('2024-03-03'), harm: [tollOf('killed', 7)] }

const ARMY: Claim['event']['actors'][number] = {
  start: 0,
  end: 4,
  text: 'army',
  name: 'Sudanese army',
  entity: 'acta:sudanese-army',
  country: 'SDN',
  sector: 'MIL',
}
const REBELS = { ...ARMY, text: 'rebels', name: 'Hill Front', entity: 'acta:hill-front', sector: 'REB' }

function pair(one: Telling, other: Telling): readonly [ToldClaim, ToldClaim] {
  return [tellingOf({ id: 'a1', ...one }), tellingOf({ id: 'b1', ...other })]
}

describe('judge', () => {
  it.each<[string, string, Telling, Telling]>([
    ['the same day, town and toll', 'same', { event: DORO }, { event: DORO }],
    [
      'a toll that has grown',
      'same',
      { event: DORO, report: { published: '2024-03-03' } },
      { event: { ...DORO, harm: [tollOf('killed', 9)] } },
    ],
    [
      'another day',
      'different',
      { event: DORO },
      {
        event: { ...DORO, when: dayOf('2024-02-20'), harm: [] },
        passage: 'Jets bombed a depot.',
        report: { published: '2024-02-21' },
      },
    ],
    [
      'another country',
      'different',
      { event: DORO },
      {
        event: {
          ...DORO,
          place: { ...townOf('Port Lin', 30), country: 'UKR' },
          trigger: { start: 5, end: 11, text: 'bombed' },
          harm: [],
        },
        passage: 'Jets bombed the docks of Port Lin.',
        gist: ['Port Lin'],
      },
    ],
    [
      'a week of strikes',
      'part',
      { event: DORO },
      {
        event: {
          ...DORO,
          when: dayOf('2024-02-26', '2024-03-03'),
          trigger: { start: 0, end: 7, text: 'strikes' },
        },
        passage: 'A week of strikes on Doro left many homeless.',
      },
    ],
    [
      'what one report tells as one',
      'same',
      { event: DORO, report: { id: 'r' } },
      { report: { id: 'r' }, claim: { same_as: 'a1' } },
    ],
  ])('takes %s for %s', (_, verdict, one, other) => {
    expect(judge(...pair(one, other)).verdict).toBe(verdict)
  })

  const here = { event: DORO }
  const far = { event: { ...DORO, place: townOf('Palur', 8) }, gist: ['Palur'] }

  it.each<[string, Telling, Telling]>([
    ['two towns 370 km apart, on one day and with one toll', here, far],
    ['the same in one report', { ...here, report: { id: 'r' } }, { ...far, report: { id: 'r' } }],
    [
      'what two sides say in one night',
      { event: { type: 'REJECT', mode: null, when: dayOf('2024-03-03'), actors: [ARMY] } },
      { event: { type: 'REJECT', mode: null, when: dayOf('2024-03-03'), actors: [REBELS] } },
    ],
  ])('never takes for one %s', (_, one, other) => {
    expect(judge(...pair(one, other)).verdict).toBe('different')
  })

  it('lets two accounts of one deed name two sides', () => {
    const [one, other] = [ARMY, REBELS].map((actor) => ({ event: { ...DORO, actors: [actor] } }))
    expect(judge(...pair(one!, other!)).verdict).toBe('same')
  })

  it('does not count the name of the outlet that both go back to', () => {
    const told = {
      passage: 'A strike hit Doro, an officer told Harbour Radio.',
      gist: ['Doro', 'Harbour Radio'],
    }
    const namesOf = (outlet: string): readonly string[] =>
      judge(...pair({ ...told, report: { outlet } }, { ...told, report: { id: 'r', outlet } }))
        .reasons.filter(({ feature }) => feature === 'names')
        .map(({ detail }) => detail)
    expect(namesOf('Valley Post').join()).toContain('harbour')
    expect(namesOf('Harbour Radio (evening)').join()).not.toContain('harbour')
  })

  it('tells what each feature saw, and the reasons add up to the score but for what every pair starts from', () => {
    const { reasons, score, judge: by } = judge(...pair({ event: DORO }, { event: DORO }))
    const bare = judge(...pair({ event: DORO }, { event: DORO })).reasons.reduce(
      (sum, { weight }) => sum + weight,
      0,
    )
    expect(by).toEqual({ kind: 'machine', version })
    expect(reasons).toContainEqual({
      feature: 'time',
      weight: expect.any(Number),
      detail: expect.stringContaining('2024-03-03'),
    })
    expect(bare).toBeGreaterThan(score!)
  })

  it('says when the day of publication stands in for a day that is not told', () => {
    const { reasons } = judge(...pair({}, { event: DORO }))
    expect(reasons.find(({ feature }) => feature === 'time')!.detail).toContain(
      'published 2024-03-05, no day told',
    )
  })

  it('names a stated reference', () => {
    const one = { passage: "Sunday's strike on Doro killed seven, officials said." }
    const { reasons } = judge(...pair(one, { event: DORO }))
    expect(reasons.find(({ feature }) => feature === 'references')?.detail).toContain('2024-03-03')
  })
})

const telling = fc.record({
  mode: fc.constantFrom('aerial', 'drone', null),
  town: fc.constantFrom('Doro', 'Port Lin', null),
  precision: fc.constantFrom('settlement', 'admin1', 'region'),
  day: fc.integer({ min: 1, max: 28 }),
  toll: fc.integer({ min: 0, max: 12 }),
  told: fc.boolean(),
})

type Drawn = typeof telling extends fc.Arbitrary<infer T> ? T : never

function tellingFrom(id: string, { mode, town, precision, day, toll, told }: Drawn): ToldClaim {
  const date = `2024-03-${String(day).padStart(2, '0')}`
  return tellingOf({
    id,
    event: {
      mode,
      place: town === null ? null : { ...townOf(town, town === 'Doro' ? 0 : 3), precision },
      when: told ? dayOf(date) : null,
      harm: toll > 0 ? [tollOf('killed', toll)] : [],
    },
    report: { published: date, title: town === null ? null : `Strike near ${town}` },
  })
}

describe('laws of linking', () => {
  it('a judgement does not depend on which claim comes first', () => {
    fc.assert(
      fc.property(telling, telling, (one, other) => {
        const [a, b] = [tellingFrom('a1', one), tellingFrom('b1', other)]
        expect(judge(b, a)).toEqual(judge(a, b))
      }),
    )
  })

  it('neighbours by a day in one province share a key', () => {
    fc.assert(
      fc.property(telling, fc.integer({ min: -1, max: 1 }), (one, shift) => {
        const near = { ...one, town: 'Doro' as const, told: true, day: Math.min(27, Math.max(2, one.day)) }
        const keys = new Set(blockKeys(tellingFrom('a1', near)))
        const others = blockKeys(tellingFrom('b1', { ...near, day: near.day + shift }))
        expect(others.some((key) => keys.has(key))).toBe(true)
      }),
    )
  })

  it('keys are few', () => {
    fc.assert(
      fc.property(telling, (one) => {
        expect(blockKeys(tellingFrom('a1', one)).length).toBeLessThan(40)
      }),
    )
  })
})
