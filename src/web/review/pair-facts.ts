import type { ReviewList } from '../../api/wire-incidents.ts'
import { placeLabel } from '../places/place-label.ts'
import { harmLabel } from '../languages/harm-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'
import { isolated } from '../languages/isolated.ts'
import type { MessageKey } from '../languages/messages.ts'
import { eventLabel } from '../languages/event-label.ts'

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
  commas([...new Set(mentions.map(({ name }) => name))])

const FACTS: readonly (readonly [MessageKey, Show])[] = [
  ['review.what', ({ claim: { event } }) => eventLabel(event.type, event.mode)],
  ['roles.actor', ({ claim }) => names(claim.event.actors)],
  ['roles.recipient', ({ claim }) => names(claim.event.recipients)],
  ['roles.place', ({ claim: { event } }) => (event.place ? placeLabel(event.place) : '')],
  [
    'roles.time',
    ({ claim: { event }, report }) => (event.when ? whenLabel(event.when, report.published) : ''),
  ],
  ['roles.harm', ({ claim }) => claim.event.harm.map(harmLabel).join(t('common.comma'))],
  ['review.toldAs', ({ claim }) => t(`factuality.${claim.factuality}`)],
  [
    'roles.speaker',
    ({ claim, report }) =>
      [...claim.attribution.map(({ name }) => name), report.outlet ?? report.name].map(isolated).join(' › '),
  ],
]

/** The facts of a pair; what neither says is left out. */
export function pairFacts(left: Side, right: Side): readonly PairFact[] {
  return FACTS.map(([name, show]) => ({ name: t(name), left: show(left), right: show(right) })).filter(
    (fact) => fact.left !== '' || fact.right !== '',
  )
}
