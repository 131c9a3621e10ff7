import { describe, expect, it } from 'vitest'
import { loadSentences, readSentences } from './sentences.ts'
import { swapsOf } from './swaps.ts'

const side = (power: string) => ({
  power,
  forces: `${power} guards`,
  people: `${power} herders`,
  official: `a ${power} envoy`,
  leader: `the ${power} leader`,
})
const FILE = {
  wars: [
    [side('Chile'), side('Peru')],
    [side('Togo'), side('Fiji')],
  ],
  words: { fighters: ['fighters', 'terrorists'] },
}
const swaps = (sentence: unknown) =>
  swapsOf(readSentences({ ...FILE, sentences: [sentence] })).map(
    ({ kind, before, after }) => `${kind}: ${before} / ${after}`,
  )

describe('the swaps of a sentence', () => {
  it('put other actors and the other side into its open places', () => {
    expect(swaps('{A power} bombed {B power}.')).toEqual([
      'actors: Chile bombed Peru. / Togo bombed Fiji.',
      'sides: Chile bombed Peru. / Peru bombed Chile.',
      'sides: Togo bombed Fiji. / Fiji bombed Togo.',
    ])
  })

  it('tell it in the other voice', () => {
    expect(
      swaps({ active: 'Herders hit {A forces}.', passive: '{A forces} were hit by herders.' }),
    ).toContain('voice: Herders hit Togo guards. / Togo guards were hit by herders.')
  })

  it('put another word of its set', () => {
    expect(swaps('{fighters} fled.')).toEqual(['words: Fighters fled. / Terrorists fled.'])
  })

  it('are none for a sentence without open places', () => {
    expect(swaps('It rained.')).toEqual([])
  })
})

describe('the sentences of the bench', () => {
  it('are three hundred or more, no two alike', async () => {
    const { sentences } = await loadSentences()
    expect(new Set(sentences.map(({ active }) => active)).size).toBe(sentences.length)
    expect(sentences.length).toBeGreaterThanOrEqual(300)
  })

  it('have no open place that nothing fills', () => {
    expect(() => swaps('{A army} fled.')).toThrow('nothing is known to stand for {A army}')
  })
})
