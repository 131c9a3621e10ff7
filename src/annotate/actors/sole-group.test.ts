import { expect, test } from 'vitest'
import type { ActorMention, Name } from '../../model/doc.ts'
import { type Mention, wordsAt } from '../../model/span.ts'
import { ofSoleGroup } from './sole-group.ts'

const text = 'The Delta Front left. Chadian rebels stayed. Guerrillas burned mills, says the Ridge Front.'
const at = (words: string) => wordsAt(text, text.indexOf(words), text.indexOf(words) + words.length)
const plain = { entity: null, country: null, sector: 'REB' }

const group = (words: string): Mention<Name> => ({
  ...at(words),
  ...plain,
  name: words,
  kind: 'armed-group',
  antecedent: null,
  why: 'exact',
})
const rebels = (words: string, country: string | null = null): ActorMention => ({
  ...at(words),
  ...plain,
  country,
  name: words.toLowerCase(),
  head: 0,
  first: 0,
  last: 1,
  plural: true,
  antecedent: null,
  why: 'described',
})

const named = (mentions: readonly ActorMention[], groups: readonly Mention<Name>[]) =>
  ofSoleGroup(mentions, groups).map(({ name }) => name)

test.each([
  ['the one group named before', [rebels('Guerrillas')], [group('Delta Front')], ['Delta Front']],
  [
    'none of two groups',
    [rebels('Guerrillas')],
    [group('Delta Front'), group('Ridge Front')],
    ['guerrillas'],
  ],
  ['no group named only later', [rebels('Guerrillas')], [group('Ridge Front')], ['guerrillas']],
  [
    'none where a nation says which',
    [rebels('Chadian rebels', 'TCD')],
    [group('Delta Front')],
    ['chadian rebels'],
  ],
])('bare guerrillas go back to %s', (_, mentions, groups, names) => {
  expect(named(mentions, groups)).toEqual(names)
})
