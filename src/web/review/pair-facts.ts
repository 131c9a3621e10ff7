import type { ReviewList } from '../../api/wire-incidents.ts'
import { placeLabel } from '../places/place-label.ts'
import { harmLabel } from '../reading/harm-label.ts'
import { whenLabel } from '../times/when-label.ts'

/** One side of a pair under review. */
export type Side = ReviewList['pairs'][number]['left']

/** What the two claims say of one thing, side by side; '' where one says nothing. */
export interface PairFact {
  readonly name: string
  readonly left: string
  readonly right: string
}

type Show = (side: Side) => string

const names = (mentions: Side['claim']['event']['actors']) =>
  [...new Set(mentions.map(({ name }) => name))].join(', ')

const FACTS: readonly (readonly [string, Show])[] = [
  ['what', ({ claim: { event } }) => [event.type, event.mode].filter(Boolean).join(' ')],
  ['actor', ({ claim }) => names(claim.event.actors)],
  ['recipient', ({ claim }) => names(claim.event.recipients)],
  ['place', ({ claim: { event } }) => (event.place ? placeLabel(event.place) : '')],
  ['time', ({ claim: { event }, report }) => (event.when ? whenLabel(event.when, report.published) : '')],
  ['harm', ({ claim }) => claim.event.harm.map(harmLabel).join(', ')],
  ['told as', ({ claim }) => claim.factuality],
  [
    'who says so',
    ({ claim, report }) =>
      [...claim.attribution.map(({ name }) => name), report.outlet ?? report.name].join(' › '),
  ],
]

/** The facts of a pair; what neither says is left out. */
export function pairFacts(left: Side, right: Side): readonly PairFact[] {
  return FACTS.map(([name, show]) => ({ name, left: show(left), right: show(right) })).filter(
    (fact) => fact.left !== '' || fact.right !== '',
  )
}
