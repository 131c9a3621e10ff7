import { describe, expect, it } from 'vitest'

import type { Claim } from '../../src/model/claim.ts'
import { pairIn, relating } from './plv.ts'

const text = 'Chad has warned Mali after Mali struck Togo.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

// Only what the choice looks at.
const claim = (type: string, actors: string[], recipients: string[], trigger: string) =>
  ({
    event: { type, actors: actors.map(at), recipients: recipients.map(at), trigger: at(trigger) },
  }) as unknown as Claim

const threat = claim('THREATEN', ['Chad'], ['Mali'], 'warned')
const attack = claim('ASSAULT', ['Mali'], ['Togo'], 'struck')

describe('pairIn', () => {
  it.each([
    ['<s>Chad</s> has warned <t>Mali</t> after Mali struck Togo.', 'Chad', 0, 'Mali', 16],
    ['<t> Chad</t> has warned Mali after <s>Mali</s> struck Togo.', ' Chad', 0, 'Mali', 27],
  ])('finds %s', (marked, actor, from, recipient, to) => {
    const pair = pairIn(marked, text)
    const [first, second] = actor === 'Chad' ? [pair.actor, pair.recipient] : [pair.recipient, pair.actor]
    expect([first.start, second.start]).toEqual([from, to])
    expect(text.slice(second.start, second.end)).toBe(recipient)
  })
})

describe('relating', () => {
  it.each([
    ['Chad', 'Mali', threat],
    ['Mali', 'Togo', attack],
    ['Togo', 'Chad', threat],
  ])('takes what %s does to %s', (actor, recipient, expected) => {
    expect(relating([threat, attack], { actor: at(actor), recipient: at(recipient) })).toBe(expected)
  })
  it('takes nothing where nothing is told', () => {
    expect(relating([], { actor: at('Chad'), recipient: at('Mali') })).toBeUndefined()
  })
})
