import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { EventMention } from '../../model/doc.ts'
import { confidenceOf, readConfidenceWeights, signsOf } from './confidence.ts'

const file = parse(
  readFileSync(new URL('../../../data/lexicon/confidence.yaml', import.meta.url), 'utf8'),
) as Record<string, unknown>
const mention = (parts: Partial<EventMention>): EventMention =>
  ({
    type: 'ASSAULT',
    actors: [],
    recipients: [],
    harm: [],
    place: null,
    when: null,
    factuality: 'asserted',
    why: ['lexicon verb', 'active'],
    ...parts,
  }) as unknown as EventMention

test.each<[string, Partial<EventMention>, string[]]>([
  ['a verb alone', {}, ['empty']],
  ['a bare noun', { why: ['lexicon noun', 'noun'] }, ['noun', 'bare', 'empty']],
  ['a noun with a verb over it', { why: ['lexicon noun', 'noun under launch'] }, ['noun', 'empty']],
  ['a possibility', { factuality: 'possible' }, ['empty', 'unsure']],
  ['an act of speech', { type: 'ACCUSE' }, ['empty', 'verbal']],
])('%s shows its signs', (_, parts, signs) => {
  expect(signsOf(mention(parts))).toEqual(signs)
})

test('odds become a chance', () => {
  const none = { noun: 0, bare: 0, empty: 0, full: 0, set: 0, unsure: -2, verbal: 0 }
  const weights = readConfidenceWeights({ base: 2, signs: none })
  expect(confidenceOf(weights, mention({}))).toBe(0.88)
  expect(confidenceOf(weights, mention({ factuality: 'possible' }))).toBe(0.5)
})

test('data/lexicon/confidence.yaml is read', () => {
  expect(confidenceOf(readConfidenceWeights(file), mention({}))).toBeGreaterThan(0.5)
})

test('a sign that is missing or not known is refused', () => {
  expect(() => readConfidenceWeights({ base: 1, signs: { noun: 1 } })).toThrow(/bare/)
  expect(() => readConfidenceWeights({ base: 1, signs: { tall: 1 } })).toThrow(/tall|noun/)
})
