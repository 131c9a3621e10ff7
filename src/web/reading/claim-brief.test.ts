import { expect, test } from 'vitest'
import { claimsOf, day, harm } from '../../../test/e2e/hand-made/builder.ts'
import { claimBrief } from './claim-brief.ts'

const made = claimsOf('brief', 'Gunmen shot two guards at a checkpoint on Monday.')
const actor = (name: string) => ({ name, entity: null, country: null, sector: null })

test('tells who to whom, at what cost and when', () => {
  const claim = made.claim('shot', {
    event: {
      type: 'ASSAULT',
      actors: [made.at('Gunmen', actor('gunmen'))],
      recipients: [made.at('two guards', actor('guards'))],
      harm: [made.at('two guards', harm('injured', 2, 2, 'guards'))],
      when: made.at('on Monday', day('2024-07-29')),
    },
  })
  expect(claimBrief(claim, '2024-07-31')).toBe('gunmen → guards · 2 injured · 29 Jul')
})

test('gives the words of an event in which nobody is named, and what is not asserted', () => {
  const claim = made.claim('shot', { event: { type: 'ASSAULT' }, factuality: 'denied' })
  expect(claimBrief(claim, null)).toBe('“shot” · denied')
})
