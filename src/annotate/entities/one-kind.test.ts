import { expect, test } from 'vitest'
import type { EntityKind } from '../../model/doc.ts'
import { oneKind } from './one-kind.ts'

function kindsOf(...given: readonly (readonly [string, EntityKind])[]): EntityKind[] {
  const mentions = given.map(([text, kind], at) => ({
    start: 20 * at,
    end: 20 * at + text.length,
    text,
    kind,
  }))
  return oneKind(mentions).map(({ kind }) => kind)
}

test.each([
  ['the kind of most', ['place', 'person', 'place'], ['place', 'place', 'place']],
  ['of equals the first', ['person', 'place'], ['person', 'person']],
  ['a date stays a date', ['date', 'person', 'person'], ['date', 'person', 'person']],
] as const)('%s', (_, given, expected) => {
  expect(kindsOf(...given.map((kind) => ['Tarasu', kind] as const))).toEqual(expected)
})

test('other words are another matter', () => {
  expect(kindsOf(['Tarasu', 'place'], ['Tarasu Bay', 'organisation'])).toEqual(['place', 'organisation'])
})
