import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** What words are in a claim. `other`: instruments and stated causes. */
export type Role = 'trigger' | 'actor' | 'recipient' | 'place' | 'time' | 'harm' | 'speaker' | 'other'

/** The roles in the order of the legend. */
export const ROLES: readonly Role[] = [
  'trigger',
  'actor',
  'recipient',
  'place',
  'time',
  'harm',
  'speaker',
  'other',
]

/** Words of one claim in one role. `claim` is the number that the claim's note shows, from 1. */
export interface Mark extends Span {
  readonly role: Role
  readonly claim: number
}

/** All marks of a claim. */
export function marksOf({ event, attribution, causes }: Claim, claim: number): readonly Mark[] {
  const as = (role: Role, spans: readonly (Span | null)[]): readonly Mark[] =>
    spans.filter((span) => span !== null).map(({ start, end }) => ({ start, end, role, claim }))
  return [
    ...as('trigger', [event.trigger]),
    ...as('actor', event.actors),
    ...as('recipient', event.recipients),
    ...as('place', [event.place]),
    ...as('time', [event.when]),
    ...as('harm', event.harm),
    ...as('speaker', [...attribution, ...attribution.map(({ cue }) => cue)]),
    ...as('other', [...event.instruments, ...causes]),
  ]
}
