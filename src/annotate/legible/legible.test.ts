import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundation } from '../foundation.ts'
import { loadModel } from '../load-english.ts'
import { readActors } from '../names/actor-index.ts'
import { layersOf } from '../test-doc.ts'
import { loadWink } from '../words/load-wink.ts'
import { legible } from './legible.ts'

const wink = loadWink()
const glance = foundation(wink, await loadModel())
const { index: actors } = readActors(readFileSync('dist/data/actors.json', 'utf8'))

async function copyOf(text: string): Promise<string> {
  const { report } = await layersOf(text)
  return (await legible(report, glance, { actors, dictionary: wink.dictionary })).text
}

const NEWS = [
  'Rebels of the Boko Haram group attacked a bridge near Maiduguri on 4 May. Colonel Pedro Ramirez said two soldiers died.',
  'The Farabundo Marti National Liberation Front (FMLN) is said to have attacked a Salvadoran bank in San Miguel.',
]

test.each(NEWS)('small letters and capitals are read as %j', async (text) => {
  expect(await copyOf(text.toLowerCase())).toBe(text)
  expect(await copyOf(text.toUpperCase())).toBe(text)
})

test('a headline in capitals gets small letters, the report below it stays', async () => {
  const body = 'Gunmen killed two guards of the UN at a depot in Goma.'
  expect(await copyOf(`GUNMEN KILL TWO GUARDS AT DEPOT IN GOMA\n\n${body}`)).toBe(
    `Gunmen kill two guards at depot in Goma\n\n${body}`,
  )
})

test('what is legible stays, and every character keeps its place', async () => {
  expect(await copyOf(NEWS.join(' '))).toBe(NEWS.join(' '))
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect((await copyOf(text)).toLowerCase().length).toBe(text.toLowerCase().length)
    }),
    { numRuns: 50 },
  )
})
