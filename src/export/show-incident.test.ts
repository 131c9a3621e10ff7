import { describe, expect, it } from 'vitest'
import { consolidate } from '../link/consolidate/consolidate.ts'
import { tellingOf } from '../link/test-told.ts'
import { wordsAt } from '../model/span.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { PLAIN } from './show.ts'
import { showIncident } from './show-incident.ts'

const PASSAGE = 'A strike on a depot near Doro killed seven guards.'
const TOLD: readonly ToldClaim[] = [
  tellingOf({ id: 'a1', passage: PASSAGE, event: { harm: [toll(7)] } }),
  tellingOf({
    id: 'b1',
    report: { outlet: 'Delta Wire', published: '2024-03-06' },
    passage: 'Nine guards died in the strike, the hospital said.',
    event: { harm: [toll(9)] },
  }),
  tellingOf({
    id: 'c1',
    report: { outlet: 'Delta Wire' },
    claim: { factuality: 'denied' },
    passage: PASSAGE,
  }),
]

function toll(low: number): ToldClaim['claim']['event']['harm'][number] {
  return { ...wordsAt('seven guards', 0, 12), kind: 'killed', low, high: low, whom: 'guards' }
}

describe('a dossier', () => {
  it('keeps rival figures side by side, with who told them and how they moved', () => {
    const dossier = { id: 'a1', told: TOLD, consensus: consolidate(TOLD), policy: 'high' } as const
    expect(showIncident(dossier, { width: 100, palette: PLAIN })).toBe(`\
ASSAULT aerial · 9 killed
incident a1 · 3 claims · 3 reports · 2 outlets · 2 origins · figures: high

What is told
  what: ASSAULT aerial, Air/drone strike (agreed: 2 claims, 2 origins)
  who: untold
  to whom: untold
  where: untold
  when: untold; first reported 5 Mar 2024
  killed: 9 (disputed; low 7, best 9, high 9)

Figures, as reported
  5 Mar 2024 · 7 killed · Harbour Radio · first
  6 Mar 2024 · 9 killed · Delta Wire · raised

Who says that who did it
  Delta Wire denies it (1 claim)

Origins
  Delta Wire: 2 claims
  Harbour Radio: 1 claim

Claims
  a1 · 5 Mar 2024 · Harbour Radio: “A strike on a depot near Doro killed seven guards.”
  c1 · 5 Mar 2024 · Delta Wire, denied: “A strike on a depot near Doro killed seven guards.”
  b1 · 6 Mar 2024 · Delta Wire: “Nine guards died in the strike, the hospital said.”
`)
  })
})
