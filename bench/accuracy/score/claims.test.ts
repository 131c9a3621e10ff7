import { describe, expect, it } from 'vitest'

import { scoreClaims } from './claims.ts'
import type { GoldEvent, GoldReport, ScoredClaim } from './claims.ts'

const text = 'Gunmen attacked Doro on Monday. Two farmers were killed, police said.'
const at = (quote: string) => ({ start: text.indexOf(quote), quote })
const words = (slice: string) => ({
  start: text.indexOf(slice),
  end: text.indexOf(slice) + slice.length,
  text: slice,
})

const attack: GoldEvent = {
  type: 'ASSAULT',
  mode: 'firearms',
  trigger: at('attacked'),
  actors: [{ ...at('Gunmen'), name: 'unknown gunmen' }],
  recipients: [],
  place: { ...at('Doro'), name: 'Doro' },
  when: { from: '2024-03-04', to: '2024-03-04' },
  harm: [],
  attribution: [],
  factuality: 'asserted',
}
const killing: GoldEvent = {
  ...attack,
  trigger: at('killed'),
  actors: [],
  place: null,
  when: null,
  harm: [{ kind: 'killed', low: 2 }],
  attribution: [{ ...at('police'), name: 'police' }],
}
const gold: GoldReport = { report: 'doro', published: '2024-03-05', events: [attack, killing], text }

const perfect = (event: GoldEvent): ScoredClaim => {
  const { attribution, factuality, ...slots } = event
  const spans = <T extends { quote?: string | null }>(list: readonly T[]) =>
    list.map((part) => ({ ...part, ...words(part.quote!) }))
  return {
    event: { ...slots, actors: spans(slots.actors), trigger: words(slots.trigger.quote!) },
    attribution: spans(attribution),
    factuality,
  }
}
const score = (claims: readonly ScoredClaim[]) => scoreClaims([gold], new Map([['doro', claims]]))

describe('scoreClaims', () => {
  it('gives 1 to perfect claims in any order', () => {
    const { detect, typed, record, errors } = score([perfect(killing), perfect(attack)])
    expect([detect.f1, typed.f1, record, errors]).toEqual([1, 1, 1, []])
  })

  it('gives 0 and lists every event when nothing is claimed', () => {
    const { detect, record, errors } = score([])
    expect([detect.f1, record]).toEqual([0, 0])
    expect(errors).toEqual([
      `MISSED   doro ASSAULT "attacked" ${text.indexOf('attacked')}`,
      `MISSED   doro ASSAULT "killed" ${text.indexOf('killed')}`,
    ])
  })

  it('aligns a wrong type to detection only', () => {
    const claim = perfect(attack)
    const { detect, typed } = score([{ ...claim, event: { ...claim.event, type: 'PROTEST' } }])
    expect([detect.hits, typed.hits]).toEqual([1, 0])
  })

  it('aligns another word of the same sentence when the type is equal', () => {
    const claim = perfect(attack)
    const { typed } = score([{ ...claim, event: { ...claim.event, trigger: words('on Monday') } }])
    expect(typed.hits).toBe(1)
  })

  const changes: readonly (readonly [string, string, (c: ScoredClaim) => ScoredClaim, number])[] = [
    ['a name by its words', 'actors', actors([{ ...words('Monday'), name: 'gunmen' }]), 1],
    ['a name neither by span nor words', 'actors', actors([{ ...words('Monday'), name: 'rebels' }]), 0],
    ['a place where the text says none', 'place', (c) => event(c, { place: null }), 0],
    ['a week for a day', 'when', (c) => event(c, { when: { from: '2024-03-04', to: '2024-03-10' } }), 0],
    ['two days for one', 'when', (c) => event(c, { when: { from: '2024-03-04', to: '2024-03-05' } }), 0],
    ['a mode that is null', 'mode', (c) => event(c, { mode: null }), 0],
    ['a speaker that nobody named', 'attributed', (c) => ({ ...c, attribution: [words('police')] }), 0],
  ]
  it.each(changes)('scores %s', (_, slot, change, figure) => {
    const slots: Readonly<Record<string, number>> = score([change(perfect(attack))]).slots
    expect(slots[slot]).toBe(figure)
  })
})

function event(claim: ScoredClaim, slots: Partial<ScoredClaim['event']>): ScoredClaim {
  return { ...claim, event: { ...claim.event, ...slots } }
}

function actors(list: ScoredClaim['event']['actors']) {
  return (claim: ScoredClaim) => event(claim, { actors: list })
}
