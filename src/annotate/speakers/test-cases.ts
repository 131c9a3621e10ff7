import { expect, test } from 'vitest'
import { heardIn, shown, type TestNames } from './test-doc.ts'

/** The names that the made-up texts of these tests know. */
export const NAMES: TestNames = {
  'Radio Horn': 'media',
  'Al-Noor': 'media',
  Moscow: 'state',
  Yemen: 'state',
  Yemeni: 'people',
  Kenyan: 'people',
  BBC: 'media',
  AFP: 'media',
  Guardian: 'media',
  Hamas: 'armed-group',
  'U.S.': 'state',
}

/** A text, and what the stage hears in it: "nearest speaker < outer | cue | content", one line an utterance. */
export type Case = readonly [text: string, ...heard: string[]]

/** Tests that each text is heard as expected. */
export function hears(cases: readonly Case[]): void {
  test.each(cases.map(([text, ...heard]) => [text, heard] as const))('%s', async (text, heard) => {
    expect(shown(text, await heardIn(text, NAMES))).toEqual(heard)
  })
}
