import { expect, test } from 'vitest'
import { loadEnglish } from '../load-english.ts'
import type { Doc, Layer } from '../../model/doc.ts'
import { treeOf } from '../syntax/tree.ts'
import { placeOfVerb } from './place-of-verb.ts'

const reader = await loadEnglish()

test.each([
  // The verb, and where that happened which it tells.
  ['Gunmen killed two men in Gao.', 'killed', 'Gao'],
  ['Rebels seized Gao.', 'seized', 'Gao'],
  ['Soldiers marched through the streets of Lomé on Monday.', 'marched', 'Lomé'],
  ['A blast in Gao killed six people.', 'killed', 'Gao'],
  ['Gao was shelled twice.', 'shelled', 'Gao'],
  ['A nurse was killed when a shell fell in Gao.', 'killed', 'Gao'],
  // Whose they are, who does it, and with whom, is no place.
  ['Peru detained six men.', 'detained', null],
  ['Togolese guards detained six men.', 'detained', null],
  ['The minister criticized the rebels from Mali.', 'criticized', null],
] as const)('%s', async (text, word, place) => {
  const doc = (await reader.annotate({
    id: 'x',
    name: 'x',
    outlet: null,
    url: null,
    title: null,
    language: 'en',
    published: null,
    sample: false,
    text,
  })) as Doc<Layer>
  const verb = doc.tokens.findIndex((token) => token.text === word)
  const found = placeOfVerb(doc, treeOf(doc), verb)
  expect(found && text.slice(found.start, found.end)).toBe(place)
})
