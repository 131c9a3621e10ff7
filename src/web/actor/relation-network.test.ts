import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RELATION_KINDS, type RelationKind } from '../../model/actor-directory.ts'
import { relationNetwork } from './relation-network.ts'

const relation = (id: string, side: 'up' | 'down', kind: RelationKind) => ({
  side,
  kind,
  other: { id, name: id.toUpperCase() },
  as: null,
  from: null,
  to: null,
  alleged_by: [],
  denied_by: [],
  origin: 'test',
})

test.each([
  ['up', 'member-of', true],
  ['down', 'member-of', false],
  ['up', 'umbrella-of', false],
  ['down', 'umbrella-of', true],
  ['up', 'patron-of', false],
  ['down', 'patron-of', true],
  ['up', 'splinter-of', true],
  ['up', 'officer-of', true],
] as const)('%s by %s stands above: %s', (side, kind, isAbove) => {
  expect(relationNetwork({ relations: [relation('a', side, kind)], between: [] }).nodes).toMatchObject([
    { id: 'a', isAbove, row: 0 },
  ])
})

test('its organs and officers are left to the table, and an actor that is two things to it is one node', () => {
  const { nodes, rows } = relationNetwork({
    relations: [
      relation('army', 'down', 'organ-of'),
      relation('general', 'down', 'officer-of'),
      relation('front', 'up', 'patron-of'),
      relation('front', 'down', 'member-of'),
    ],
    between: [],
  })
  expect(nodes.map(({ id, relations }) => [id, relations.length])).toEqual([['front', 2]])
  expect(rows).toBe(1)
})

test('ties join nodes that are drawn, and tell what is alleged', () => {
  const tie = { kind: 'patron-of', from: null, to: null } as const
  const { ties } = relationNetwork({
    relations: [relation('a', 'up', 'member-of'), relation('b', 'down', 'patron-of')],
    between: [
      { ...tie, actor: 'b', of: 'a', alleged_by: ['C'] },
      { ...tie, actor: 'b', of: 'nobody', alleged_by: [] },
    ],
  })
  expect(ties).toMatchObject([{ from: { id: 'b' }, to: { id: 'a' }, kind: 'patron-of', isAlleged: true }])
})

test('no two nodes have one place, and none is lost without being counted', () => {
  const any = fc.record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `actor-${n}`),
    side: fc.constantFrom('up' as const, 'down' as const),
    kind: fc.constantFrom(...RELATION_KINDS),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 80 }), (all) => {
      const relations = all.map(({ id, side, kind }) => relation(id, side, kind))
      const { nodes, left, rows } = relationNetwork({ relations, between: [] })
      expect(new Set(nodes.map(({ isAbove, row }) => `${isAbove} ${row}`)).size).toBe(nodes.length)
      expect(nodes.every(({ row }) => row < rows)).toBe(true)
      const drawn = relations.filter(
        ({ side, kind }) => side === 'up' || (kind !== 'officer-of' && kind !== 'organ-of'),
      )
      expect(nodes.length + left).toBe(new Set(drawn.map(({ other }) => other.id)).size)
    }),
  )
})
