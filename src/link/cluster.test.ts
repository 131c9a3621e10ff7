import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Link } from '../model/link.ts'
import { VERDICTS } from '../model/link.ts'
import { cluster, type Clustering } from './cluster.ts'
import { components } from './components.ts'
import { linkOf } from './test-told.ts'

/** The links of machines as edges, those of persons as they are. */
function clusterLinks(claims: readonly string[], links: readonly Link[]): Clustering {
  const edges = links
    .filter(({ judge }) => judge.kind === 'machine')
    .map(({ left, right, verdict, score }) => ({
      left: claims.indexOf(left),
      right: claims.indexOf(right),
      verdict,
      score: score!,
    }))
    .filter(({ left, right }) => left >= 0 && right >= 0)
  const persons = links.filter(({ judge }) => judge.kind === 'person')
  return cluster(claims, edges, persons)
}

function groups(claims: string, links: readonly Link[]): string {
  const { incidents } = clusterLinks([...claims], links)
  return incidents.map((incident) => incident.claims.join('')).join(' ')
}

describe('cluster', () => {
  it.each<[string, readonly Link[], string]>([
    ['leaves unlinked claims alone', [], 'a b c'],
    ['joins the same', [linkOf('a', 'b', 'same')], 'ab c'],
    ['leaves the unsure apart', [linkOf('a', 'b', 'unsure')], 'a b c'],
    ['leaves part and whole apart', [linkOf('a', 'b', 'part')], 'a b c'],
    [
      'does not join two that are different by way of a third',
      [linkOf('a', 'b', 'same', 5), linkOf('b', 'c', 'same', 2), linkOf('a', 'c', 'different')],
      'ab c',
    ],
    [
      'takes the likelier of two',
      [linkOf('a', 'b', 'same', 2), linkOf('b', 'c', 'same', 5), linkOf('a', 'c', 'different')],
      'a bc',
    ],
  ])('%s', (_, links, expected) => {
    expect(groups('abc', links)).toBe(expected)
  })

  it.each<[string, readonly Link[], string]>([
    [
      'parts what a machine joins',
      [linkOf('a', 'b', 'different', 'person'), linkOf('a', 'b', 'same')],
      'a b c',
    ],
    [
      'joins what a machine parts',
      [linkOf('a', 'b', 'same', 'person'), linkOf('a', 'b', 'different')],
      'ab c',
    ],
    [
      'joins even where a machine parts another pair',
      [linkOf('a', 'b', 'same', 'person'), linkOf('b', 'c', 'same', 'person'), linkOf('a', 'c', 'different')],
      'abc',
    ],
    [
      'has no say in claims that are not given',
      [linkOf('a', 'x', 'same', 'person'), linkOf('x', 'b', 'same', 'person')],
      'a b c',
    ],
    [
      'later overrules earlier on the same pair',
      [linkOf('a', 'b', 'same', 'person'), linkOf('a', 'b', 'different', 'person')],
      'a b c',
    ],
  ])('a person %s', (_, links, expected) => {
    expect(groups('abc', links)).toBe(expected)
  })

  it('asks all pairs of two groups, compared or not', () => {
    const links = [linkOf('a', 'b', 'same', 9), linkOf('b', 'c', 'same', 9), linkOf('a', 'c', 'same', 9)]
    expect(groups('abcd', [...links, linkOf('c', 'd', 'same', 0.1)])).toBe('abc d')
  })

  it('reports what persons said that cannot stand beside what they said later', () => {
    const [early, ...late] = [
      linkOf('a', 'c', 'different', 'person'),
      linkOf('a', 'b', 'same', 'person'),
      linkOf('b', 'c', 'same', 'person'),
    ]
    const { incidents, overruled } = clusterLinks([...'abc'], [early!, ...late])
    expect(incidents.map(({ id, claims }) => `${id} ${claims.join('')}`)).toEqual(['a abc'])
    expect(overruled).toEqual([early])
  })
})

const CLAIMS = [...'abcdefgh']
const claim = fc.constantFrom(...CLAIMS)
const link = fc
  .tuple(
    claim,
    claim,
    fc.constantFrom(...VERDICTS),
    fc.integer({ min: -80, max: 80 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .filter(([one, other]) => one !== other)
  .map(([one, other, verdict, tenths, dice]) =>
    linkOf(
      one,
      other,
      verdict,
      dice === 0 ? 'person' : verdict === 'same' ? Math.abs(tenths) / 10 : tenths / 10,
    ),
  )
const links = fc.uniqueArray(link, { maxLength: 30, selector: ({ left, right }) => `${left} ${right}` })

describe('laws of clustering', () => {
  it('the order of claims and of machines’ links does not matter', () => {
    const shuffled = fc.tuple(links, fc.infiniteStream(fc.nat())).map(([some, keys]) => {
      const machines = some.filter(({ judge }) => judge.kind === 'machine')
      const mixed = [...machines].map((one) => [keys.next().value as number, one] as const)
      const sorted = mixed.toSorted(([a], [b]) => a - b).map(([, one]) => one)
      return [some, [...sorted, ...some.filter(({ judge }) => judge.kind === 'person')]] as const
    })
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(clusterLinks(CLAIMS.toReversed(), others)).toEqual(clusterLinks(CLAIMS, some))
      }),
    )
  })

  it('a component clustered alone gives what a rebuild of all gives', () => {
    fc.assert(
      fc.property(links, (some) => {
        const joins = some.filter(({ verdict }) => verdict === 'same')
        const alone = components(CLAIMS, joins).flatMap((part) => clusterLinks(part, some).incidents)
        expect(alone.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(clusterLinks(CLAIMS, some).incidents)
      }),
    )
  })

  it('every claim is in one incident, of which the id is its smallest claim', () => {
    fc.assert(
      fc.property(links, (some) => {
        const { incidents } = clusterLinks(CLAIMS, some)
        expect(incidents.flatMap(({ claims }) => claims).toSorted()).toEqual(CLAIMS)
        for (const { id, claims } of incidents) expect(claims.toSorted()[0]).toBe(id)
      }),
    )
  })

  it('no incident holds a pair that a person parted, nor parts one that a person joined, unless overruled', () => {
    fc.assert(
      fc.property(links, (some) => {
        const { incidents, overruled } = clusterLinks(CLAIMS, some)
        const incidentOf = new Map(
          incidents.flatMap(({ id, claims }) => claims.map((one) => [one, id] as const)),
        )
        const together = ({ left, right }: Link): boolean => incidentOf.get(left) === incidentOf.get(right)
        const obeyed = some.filter((one) => one.judge.kind === 'person' && !overruled.includes(one))
        const judged = obeyed.filter(({ verdict }) => verdict !== 'unsure')
        expect(judged.map(together)).toEqual(judged.map(({ verdict }) => verdict === 'same'))
      }),
    )
  })

  it('no incident that persons did not touch holds a pair that a machine strongly parted', () => {
    fc.assert(
      fc.property(
        links.map((some) => some.filter(({ judge }) => judge.kind === 'machine')),
        (some) => {
          const { incidents } = clusterLinks(CLAIMS, some)
          const holds = ({ left, right }: Link): boolean =>
            incidents.some(({ claims }) => claims.includes(left) && claims.includes(right))
          const parted = some.filter(
            ({ verdict, score }) => verdict === 'part' || (verdict === 'different' && score! <= -5),
          )
          expect(parted.filter(holds)).toEqual([])
        },
      ),
    )
  })

  it('a judgement and its withdrawal restore the incidents', () => {
    fc.assert(
      fc.property(links, link, (some, more) => {
        const before = clusterLinks(CLAIMS, some)
        clusterLinks(CLAIMS, [...some, more])
        expect(clusterLinks(CLAIMS, some)).toEqual(before)
      }),
    )
  })
})
