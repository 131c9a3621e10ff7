import { expect, test } from 'vitest'
import type { Report } from '../../model/report.ts'
import { pipeline } from '../pipeline.ts'
import { cutWords } from '../words/cut-words.ts'
import { loadWink } from '../words/load-wink.ts'
import { segment } from './segment.ts'

const wink = loadWink()
const reader = pipeline().use(cutWords(wink)).use(segment(wink))

async function sentencesOf(text: string): Promise<string[]> {
  const report: Report = {
    id: 'r',
    name: 'r',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: null,
    sample: false,
    text,
  }
  const { sentences } = await reader.annotate(report)
  return sentences.map((sentence) => `${sentence.kind}: ${text.slice(sentence.start, sentence.end)}`)
}

test.each([
  ['Two died. Three fled.', ['body: Two died.', 'body: Three fled.']],
  ['Maj. Gen. Okoro spoke on Jan. 5. He left.', ['body: Maj. Gen. Okoro spoke on Jan. 5.', 'body: He left.']],
  ['“We will answer,” he said. “Soon.”', ['body: “We will answer,” he said.', 'body: “Soon.”']],
  [
    'Blast hits market in Mandara\n\nNDJAMENA, May 4 (Sample Wire) — A blast killed two.',
    [
      'headline: Blast hits market in Mandara',
      'dateline: NDJAMENA, May 4 (Sample Wire) —',
      'body: A blast killed two.',
    ],
  ],
  ['The U.S. struck. The U.N. met.', ['body: The U.S. struck.', 'body: The U.N. met.']],
  ['One line only, no stop', ['body: One line only, no stop']],
  ['They left ... The gate stood open.', ['body: They left ...', 'body: The gate stood open.']],
  ['It fell.... nobody knew why!!! we ran.', ['body: It fell.... nobody knew why!!! we ran.']],
  [
    'the roof fell. nobody saw that! fine?',
    ['body: the roof fell.', 'body: nobody saw that!', 'body: fine?'],
  ],
  ['“Where to?” Haddad asked. “Home.”', ['body: “Where to?” Haddad asked.', 'body: “Home.”']],
  ['They marched on.[3] The dam held.', ['body: They marched on.[3]', 'body: The dam held.']],
  [
    'He read it out. 1. The dam. 2. The road.',
    ['body: He read it out.', 'body: 1. The dam.', 'body: 2. The road.'],
  ],
  ['Army out. Talks begin\nTwo left.', ['headline: Army out.', 'headline: Talks begin', 'body: Two left.']],
])('%j', async (text, expected) => {
  expect(await sentencesOf(text)).toEqual(expected)
})

test('what runs on without an end is cut, and holds all words', async () => {
  const lines = await sentencesOf('Gao, '.repeat(1000))
  expect(lines.map((line) => line.match(/Gao/g)?.length)).toEqual([400, 400, 200])
})
