import { expect, it } from 'vitest'
import { treeOf } from '../syntax/tree.ts'
import { nounPhrase } from './noun-phrase.ts'

const WORDS = [
  ['came', 'VERB'],
  ['talks', 'NOUN'],
  ['envoys', 'NOUN'],
  ['of', 'ADP'],
] as const

const tree = treeOf({
  tokens: WORDS.map(([text, pos], i) => ({ start: i * 8, end: i * 8 + text.length, text, lemma: text, pos })),
  syntax: [
    { head: -1, relation: 'root' },
    { head: 0, relation: 'nmod' },
    { head: 0, relation: 'obj' },
    { head: 1, relation: 'case' },
  ],
})

// A tree that is wrong about a word is still a tree.
it('a phrase never ends before its head, wherever the tree hangs the word after it', () => {
  expect(nounPhrase(tree, 2, 2)).toEqual({ head: 2, first: 2, last: 3 })
})
