import { expect, test } from 'vitest'
import { aspectsOf } from './aspects.ts'
import { weigh } from './judge.ts'
import type { LinkKnowledge } from './knowledge.ts'
import { dayOf, tellingOf, type Telling } from './test-told.ts'
import { openWordBook } from './word-book.ts'

const TOLD = { event: { when: dayOf('2024-03-03') } }

/** What pairs come to that no sign speaks for or against. */
function verdictAt(base: number, one: Telling, other: Telling): string {
  const knowledge: LinkKnowledge = {
    words: new Map(),
    rare: 5,
    base,
    signs: new Map(),
    same: 0,
    different: -3,
  }
  const book = openWordBook(knowledge)
  const [left, right] = [tellingOf({ id: 'a1', ...one }), tellingOf({ id: 'b1', ...other })]
  return weigh(aspectsOf(left, book), aspectsOf(right, book), knowledge).verdict
}

test.each<[string, number, Telling, Telling, string]>([
  ['at odds a little above even', 0.3, TOLD, TOLD, 'same'],
  ['at odds a little below', -0.5, TOLD, TOLD, 'unsure'],
  ['where one tells neither day, place nor toll', 0.3, TOLD, {}, 'unsure'],
  ['where neither does', 0.3, {}, {}, 'unsure'],
  ['where neither does, and much else speaks for it', 1.5, {}, {}, 'same'],
  [
    'where one report tells both',
    0.3,
    { ...TOLD, report: { id: 'r' } },
    { ...TOLD, report: { id: 'r' } },
    'unsure',
  ],
])('two claims, %s', (_, base, one, other, verdict) => {
  expect(verdictAt(base, one, other)).toBe(verdict)
})
