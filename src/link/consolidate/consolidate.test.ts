import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Attribution, SpeakerKind } from '../../model/speaker.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import { dayOf, tellingOf, type Telling, tollOf, townOf } from '../test-told.ts'
import { consolidate } from './consolidate.ts'
import { POLICIES, type Policy } from './policies.ts'

function says(name: string, kind: SpeakerKind, entity: string | null = null): Attribution {
  const cue = { start: 0, end: 4, text: 'said' }
  return {
    start: 0,
    end: name.length,
    text: name,
    name,
    kind,
    named: entity !== null || kind === 'media',
    entity,
    cue,
  }
}

const ARMY = { name: 'the army', entity: 'acta:army', country: 'IRQ', sector: 'MIL' }

function told(id: string, outlet: string, published: string, rest: Telling = {}): ToldClaim {
  return tellingOf({ id, ...rest, report: { outlet, published, ...rest.report } })
}

function deaths(low: number, high: number | null = low): Telling {
  return { event: { harm: [tollOf('killed', low, high)] } }
}

function wounded(low: number): Telling {
  return { event: { harm: [tollOf('injured', low)] } }
}

const CLAIMS = [
  told('a', 'Harbour Radio', '2024-03-04', {
    event: { harm: [tollOf('killed', 5)], place: townOf('Doro'), when: dayOf('2024-03-03') },
  }),
  told('b', 'Coast Daily', '2024-03-05', {
    event: { harm: [tollOf('killed', 7, null)], place: townOf('Doro') },
  }),
  told('c', 'Plain News', '2024-03-05', {
    event: { harm: [tollOf('killed', 7)], actors: [{ start: 0, end: 8, text: 'the army', ...ARMY }] },
    claim: { attribution: [says('Doro Council', 'official', 'acta:doro-council')] },
  }),
  told('d', 'Plain News', '2024-03-06', {
    event: { actors: [{ start: 0, end: 8, text: 'the army', ...ARMY }] },
    claim: { attribution: [says('the army', 'military', 'acta:army')], factuality: 'denied' },
  }),
  told('e', 'Echo Post', '2024-03-05', { ...deaths(5), report: { copy_of: 'report of a' } }),
]

describe('consolidate', () => {
  const { tolls, place, when, origins, matrix, ledger, published } = consolidate(CLAIMS)

  it.each<[Policy, number | null]>([
    ['best', 7],
    ['low', 5],
    ['high', 7],
    ['conservative', 5],
    ['highest', 7],
    ['official', 7],
    ['independent', 5],
  ])('reads the toll under %s', (policy, value) => {
    expect(tolls.killed.values[policy]).toBe(value)
  })

  it('keeps what nobody told as untold', () => {
    expect(tolls.injured).toMatchObject({ standing: 'untold', values: { best: null } })
  })

  it('says what is disputed and what stands on one origin alone', () => {
    expect([tolls.killed.standing, when.standing, place.standing]).toEqual([
      'disputed',
      'one origin',
      'agreed',
    ])
    expect([when.best?.from, place.best?.name, published]).toEqual(['2024-03-03', 'Doro', '2024-03-04'])
  })

  it('counts a copy and a named speaker once: outlets are not origins', () => {
    expect(origins.outlets).toEqual(['Coast Daily', 'Echo Post', 'Harbour Radio', 'Plain News'])
    expect(origins.origins.map(({ name, claims }) => [name, claims.join('')])).toEqual([
      ['Harbour Radio', 'ae'],
      ['the army', 'd'],
      ['Doro Council', 'c'],
      ['Coast Daily', 'b'],
    ])
    expect(origins.citations).toContainEqual({ citing: 'Echo Post', cited: 'Harbour Radio', claims: ['e'] })
  })

  it('tells who blames and who denies', () => {
    expect(matrix.map(({ who, stand, whom }) => `${who} ${stand} ${whom}`)).toEqual([
      'Doro Council blames the army',
      'the army denies the army',
    ])
  })

  it('tells how the figures moved', () => {
    expect(ledger.map(({ claim, low, change }) => `${claim} ${low} ${change}`)).toEqual([
      'a 5 first',
      'b 7 raised',
      'c 7 repeated',
      'e 5 repeated',
    ])
  })
})

describe('ledgerOf', () => {
  it('sees a figure taken back by the origin that told it', () => {
    const denial = told('b', 'Coast Daily', '2024-03-06', { ...deaths(7), claim: { factuality: 'denied' } })
    const { ledger } = consolidate([told('a', 'Coast Daily', '2024-03-05', deaths(7)), denial])
    expect(ledger.map(({ change }) => change)).toEqual(['first', 'withdrawn'])
  })
})

const figure = fc.tuple(
  fc.integer({ min: 0, max: 40 }),
  fc.option(fc.integer({ min: 0, max: 20 })),
  fc.integer({ min: 0, max: 3 }),
)
const claims = fc.array(figure, { minLength: 1, maxLength: 8 }).map((figures) =>
  figures.map(([low, more, speaker], i) => {
    const kind = (['official', 'party', 'witness', null] as const)[speaker]
    const attribution = kind ? [says(`speaker ${speaker}`, kind, `acta:${speaker}`)] : []
    return told(`c${i}`, `outlet ${i % 3}`, `2024-03-0${1 + i}`, {
      ...deaths(low, more === null ? null : low + more),
      claim: { attribution },
    })
  }),
)

describe('laws of consolidation', () => {
  it('every policy gives what some claim reports, or a bound of it', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const { values } = consolidate(some).tolls.killed
        const bounds = new Set(
          some.flatMap(({ claim }) => claim.event.harm.flatMap(({ low, high }) => [low, high])),
        )
        const read = POLICIES.map((policy) => values[policy]).filter((value) => value !== null)
        expect(read.filter((value) => !bounds.has(value))).toEqual([])
      }),
    )
  })

  it('the order of the claims does not matter', () => {
    fc.assert(
      fc.property(claims, (some) => {
        expect(consolidate(some.toReversed())).toEqual(consolidate(some))
      }),
    )
  })
})

function person(text: string): ReturnType<typeof tollOf> {
  return { ...tollOf('killed', 1), text }
}

describe('a toll told bit by bit', () => {
  it.each([
    ['persons by name', [['Ana Costa', 'Ali Omar']], 2],
    ['persons by name, then their number', [['Ana Costa'], ['Ali Omar'], 3], 3],
    ['one person told twice', [['Ana Costa', 'she']], 1],
  ] as const)('%s', (_, reports, expected) => {
    const claims = reports.map((harm, index) =>
      told(`r${index}`, 'Harbour Radio', '2024-03-04', {
        event: { harm: typeof harm === 'number' ? [tollOf('killed', harm)] : harm.map(person) },
      }),
    )
    expect(consolidate(claims).tolls.killed.values.best).toBe(expected)
  })
})

describe('the injured who died since', () => {
  const both: Telling = { event: { harm: [tollOf('killed', 1), tollOf('injured', 1)] } }
  const monday = '2024-03-04'
  const friday = '2024-03-08'

  it.each<[string, readonly (readonly [string, Telling])[], number | null]>([
    [
      'one hurt on Monday, one dead on Friday',
      [
        [monday, wounded(1)],
        [friday, deaths(1)],
      ],
      null,
    ],
    [
      'more hurt than have died',
      [
        [monday, wounded(4)],
        [friday, deaths(1)],
      ],
      4,
    ],
    [
      'hurt told after the death',
      [
        [monday, deaths(1)],
        [friday, wounded(1)],
      ],
      1,
    ],
    [
      'the report of the death tells of injured too',
      [
        [monday, wounded(1)],
        [friday, both],
      ],
      1,
    ],
  ])('%s', (_, reports, expected) => {
    const claims = reports.map(([day, telling], index) => told(`r${index}`, `Outlet ${index}`, day, telling))
    const { values, figures } = consolidate(claims).tolls.injured
    expect([values.best, figures.length > 0]).toEqual([expected, true])
  })
})
