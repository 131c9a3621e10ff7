import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bands, signature } from './bands.ts'
import { type Comparable, comparable, copyOf } from './copy-of.ts'

const WIRE =
  'Rebels shelled the port of Tel Amara on Thursday, killing two dock workers and wounding three others, the mayor told Harbour Radio. ' +
  'The army said that it had answered with artillery from the hills above the town, and that one of its soldiers was missing. ' +
  'Nobody else claimed the attack. The port, through which most of the grain of the valley leaves, stays closed until Monday. ' +
  'Talks between both sides were to begin next week in the capital, under the eyes of envoys of the union.'
const CUT = WIRE.split(' Talks between')[0]!
const EDITED = `TEL AMARA (Agency) - ${WIRE.replace('Nobody else', 'No one else')} Our correspondent adds that shops were shut.`
const OWN =
  'Two dock workers died and three were hurt when shells hit the port of Tel Amara on Thursday. The mayor blamed rebels. ' +
  'A soldier is missing after the army fired back from the hills, a spokesman said, and grain ships wait at sea.'

const report = (
  id: string,
  text: string,
  published: string | null = '2024-02-29',
  outlet: string | null = null,
): Comparable => comparable({ id, text, published, outlet })
const shared = (one: string, other: string): number => {
  const known = new Set(bands(one))
  return bands(other).filter((band) => known.has(band)).length
}

describe('a copy', () => {
  it.each([
    ['the same words', WIRE],
    ['other marks and case', WIRE.toUpperCase().replaceAll(',', ' –')],
    ['a cut text', CUT],
    ['a text with a dateline and a sentence more', EDITED],
  ])('is found by %s', (_, text) => {
    expect(shared(WIRE, text)).toBeGreaterThan(0)
    expect(copyOf(report('a', WIRE), report('b', text))).toMatchObject({ report: 'b', of: 'a' })
  })

  it.each([
    ['another report of the same event', WIRE, OWN],
    ['a text that quotes one sentence', OWN, `${OWN.split('. ')[0]}. ${WIRE}`],
    ['a text without words', '…', '—'],
    ['a single sentence of it', WIRE, 'Nobody else claimed the attack on the port.'],
  ])('is not %s', (_, one, other) => {
    expect(copyOf(report('a', one), report('b', other))).toBeNull()
  })

  it('of no text shares a band with another', () => {
    expect([bands('…'), shared(WIRE, OWN)]).toEqual([[], 0])
  })

  it.each([
    ['the later', report('a', WIRE, '2024-03-01'), report('b', WIRE, '2024-02-29'), 'a'],
    ['of one day the one with the greater id', report('a', WIRE), report('b', WIRE), 'b'],
    [
      'of one day the one that names the outlet of the other',
      report('a', WIRE, '2024-02-29', 'Valley Post'),
      report('b', WIRE, '2024-02-29', 'Harbour Radio (evening)'),
      'a',
    ],
    ['the one without a day', report('a', WIRE, null), report('b', WIRE), 'a'],
    [
      'of two without a day the one with the greater id',
      report('a', WIRE, null),
      report('b', WIRE, null),
      'b',
    ],
  ])('is %s, whichever is asked first', (_, one, other, copy) => {
    expect(copyOf(one, other)?.report).toBe(copy)
    expect(copyOf(other, one)).toEqual(copyOf(one, other))
  })

  it('is no report of itself', () => {
    expect(copyOf(report('a', WIRE), report('a', WIRE))).toBeNull()
  })
})

describe('a signature', () => {
  it('agrees with another in about the share of words that they have in common', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,8}$/), { minLength: 240, maxLength: 240 })
    fc.assert(
      fc.property(words, (words) => {
        const [one, other] = [signature(words.slice(0, 180).join(' ')), signature(words.slice(60).join(' '))]
        const agreed = one.filter((value, index) => value === other[index]).length / one.length
        // 116 of 236 shingles; six standard deviations.
        expect(Math.abs(agreed - 116 / 236)).toBeLessThan(0.27)
      }),
      { numRuns: 20 },
    )
  })
})
