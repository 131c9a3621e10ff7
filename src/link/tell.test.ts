import { describe, expect, it } from 'vitest'

import type { Claim } from '../model/claim.ts'
import { gistOf, passageOf, passageStart, tell } from './tell.ts'

const TEXT = `Two hurt at Doro quay

Anna Lind-Berg, 34, was hurt when shells fell on Doro.
A 12-year-old boy was hurt too, Harbour Radio said.`

function claimAt(words: string): Claim {
  const start = TEXT.indexOf(words)
  return { event: { trigger: { start, end: start + words.length, text: words } } } as Claim
}

describe('gistOf', () => {
  it('keeps names and ages once, in text order', () => {
    expect(gistOf(TEXT)).toEqual([
      'Two',
      'Doro',
      'Anna Lind-Berg',
      '34 years',
      'A',
      '12 years',
      'Harbour Radio',
    ])
  })
})

describe('passageOf', () => {
  it.each([
    ['fell', 'Anna Lind-Berg, 34, was hurt when shells fell on Doro.'],
    ['Two', 'Two hurt at Doro quay'],
    ['said', 'A 12-year-old boy was hurt too, Harbour Radio said.'],
  ])('finds the paragraph of "%s"', (trigger, passage) => {
    expect(passageOf(claimAt(trigger), TEXT)).toBe(passage)
  })

  it('takes the whole words nearby of a report that is one line', () => {
    const text = `${'He waited there. '.repeat(60)}Shells fell on Doro. ${'She went home. '.repeat(60)}`
    const start = text.indexOf('fell')
    const claim = { event: { trigger: { start, end: start + 4, text: 'fell' } } } as Claim
    const passage = passageOf(claim, text)
    expect(passage).toMatch(/^(?:He|waited|there).* Shells fell on Doro\. .*(?:She|went|home\.)$/)
    expect(passage.length).toBeGreaterThan(900)
    expect(text.slice(passageStart({ claim, passage }, text)).startsWith(passage)).toBe(true)
  })
})

describe('tell', () => {
  it('gives every claim the head of its report, which holds no text', () => {
    const report = { id: 'r', published: '2024-03-05', text: TEXT } as Parameters<typeof tell>[0]
    const [told] = tell(report, [claimAt('fell')], 'earlier')
    expect(told!.report).toEqual({ id: 'r', published: '2024-03-05', copy_of: 'earlier' })
    expect(told!.gist).toEqual(gistOf(TEXT))
  })
})
