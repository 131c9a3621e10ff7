import { describe, expect, it } from 'vitest'
import { aClaim } from '../../test/support/made-up.ts'
import { type ClaimFields, withFields } from './claim-fields.ts'

/** A shelling, which ACLED has a sub-event for. */
const claim = aClaim(0, { why: ['lexicon'] })

describe('a claim with other fields', () => {
  it.each<[string, ClaimFields, object]>([
    ['keeps what is not said', { factuality: 'denied' }, { mode: 'heavy-weapons', acled: claim.event.acled }],
    ['of another mode has no sub-event', { mode: 'aerial' }, { mode: 'aerial', acled: null }],
    ['of another type has neither', { type: 'PROTEST' }, { type: 'PROTEST', mode: null, acled: null }],
    [
      'has those that are given',
      { type: 'PROTEST', mode: 'riot', acled: 'Mob violence' },
      { mode: 'riot', acled: 'Mob violence' },
    ],
    ['may lose its time', { when: null }, { when: null }],
  ])('%s', (_, fields, event) => {
    expect(withFields(claim, fields).event).toMatchObject(event)
  })

  it('is a person’s: sure, and by no rule', () => {
    expect(withFields(claim, { factuality: 'denied' })).toMatchObject({
      id: claim.id,
      factuality: 'denied',
      confidence: 1,
      why: [],
    })
  })
})
