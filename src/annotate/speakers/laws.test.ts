import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Utterance } from '../../model/doc.ts'
import { overlaps } from '../../model/span.ts'
import { NAMES } from './test-cases.ts'
import { heardIn } from './test-doc.ts'

const PIECES = [
  'the army',
  'Ali Omar',
  'a Yemeni security source',
  'Radio Horn',
  'he',
  'residents',
  'said',
  'told',
  'reported',
  'denied',
  'adding',
  'that',
  'six people were killed',
  'the bridge',
  'fell',
  'according to',
  'was quoted as saying',
  'citing',
  'on Monday',
  'but',
  'and',
  'who',
  '“',
  '”',
  '"',
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '—',
  '\n',
  '\n\n',
  '(',
  ')',
  'Eight others',
  'the report',
  '’s',
  'é',
  '😀',
] // invented words and marks in any order
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))

describe('laws of the layer, for words and marks in any order', () => {
  test('every span lies in the text, and its words are its slice', () =>
    forAll((report, utterances) => {
      for (const { attribution, content } of utterances) {
        const words = attribution.flatMap((link) => [link, link.cue])
        for (const { start, end, text } of words) expect(report.slice(start, end)).toBe(text)
        for (const { start, end } of [...words, ...content])
          expect(0 <= start && start < end && end <= report.length).toBe(true)
      }
    }))

  test('nobody vouches for the words that say who speaks', () =>
    forAll((_, utterances) => {
      for (const { attribution, content } of utterances) {
        const nearest = attribution.slice(0, 1).flatMap((link) => [link, link.cue])
        expect(nearest).toHaveLength(2)
        expect(content.filter((span) => nearest.some((words) => overlaps(span, words)))).toEqual([])
      }
    }))

  test('a chain names nobody twice, and content is never empty', () =>
    forAll((_, utterances) => {
      for (const { attribution, content } of utterances) {
        const names = attribution.map((link) => link.name.toLowerCase())
        expect(new Set(names).size).toBe(names.length)
        expect(content.length).toBeGreaterThan(0)
      }
    }))

  test('the same text is heard the same twice', () =>
    fc.assert(
      fc.asyncProperty(text, async (report) => {
        expect(await heardIn(report, NAMES)).toEqual(await heardIn(report, NAMES))
      }),
      { numRuns: 40 },
    ))
})

function forAll(law: (report: string, utterances: readonly Utterance[]) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(text, async (report) => law(report, await heardIn(report, NAMES))),
    { numRuns: 150 },
  )
}
