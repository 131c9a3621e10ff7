import { beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '../../src/annotate/english.ts'
import { loadEnglish } from '../../src/annotate/load-english.ts'
import { phrases, readPhrase } from './read-phrases.ts'

/** Of the phrases as many must be read right, country and sector both. */
const SHARE = 0.92

describe('phrases for actors of all regions', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await loadEnglish()
  })

  it('are enough to tell', () => {
    expect(phrases().length).toBeGreaterThanOrEqual(400)
  })

  it(`are given their country and sector in ${SHARE * 100} of 100 cases`, async () => {
    const wrong: string[] = []
    for (const phrase of phrases()) {
      const { is, why } = await readPhrase(reader, phrase)
      if (is !== phrase.is) wrong.push(`${phrase.read} is ${phrase.is}, read ${is} (${why})`)
    }
    // The list shows what was read wrong.
    expect(wrong.length <= phrases().length * (1 - SHARE) ? [] : wrong).toEqual([])
  })
})
