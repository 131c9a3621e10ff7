import { expect, test } from 'vitest'
import { loadWink } from '../words/load-wink.ts'
import { lemmaAs } from './lemma.ts'

const { dictionary } = loadWink()

// The fourth is what wink-nlp gave, guessing the third.
test.each([
  ['fired', 'VERB', 'ADJ', 'fired', 'fire'],
  ['Shot', 'VERB', 'NOUN', 'shot', 'shoot'],
  ['shots', 'NOUN', 'VERB', 'shot', 'shot'],
  ['left', 'VERB', 'ADJ', 'left', 'leave'],
  ['shelling', 'NOUN', 'VERB', 'shell', 'shelling'],
  ['wounded', 'ADJ', 'VERB', 'wound', 'wounded'],
  ['deadliest', 'ADJ', 'NOUN', 'deadliest', 'deadly'],
  ['staged', 'VERB', 'VERB', 'stag', 'stage'],
  ['planned', 'VERB', 'VERB', 'plan', 'plan'],
  ['proceed', 'VERB', 'NOUN', 'proceed', 'proceed'],
  ['lay', 'VERB', 'VERB', 'lie', 'lay'],
  ['abducted', 'VERB', 'VERB', 'abducted', 'abduct'],
  ['airstrikes', 'NOUN', 'NOUN', 'airstrikes', 'airstrike'],
  ['Militiamen', 'NOUN', 'PROPN', 'militiamen', 'militiaman'],
  ['Houthis', 'PROPN', 'NOUN', 'houthi', 'houthi'],
  ['series', 'NOUN', 'NOUN', 'series', 'series'],
] as const)('%s as a %s, guessed as a %s of %s, is %s', (text, pos, guessed, given, expected) => {
  const word = { start: 0, end: text.length, text, lemma: given, pos: guessed }
  expect(lemmaAs(pos, word, dictionary)).toBe(expected)
})
