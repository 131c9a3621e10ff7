import type { ToldPassage } from '../../api/wire-incidents.ts'
import { placeLabel } from '../places/place-label.ts'
import { harmLabel } from '../languages/harm-label.ts'
import type { Role } from '../reading/mark.ts'
import { whenLabel } from '../times/when-label.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'
import { isolated } from '../languages/isolated.ts'
import type { MessageKey } from '../languages/messages.ts'
import { eventLabel } from '../languages/event-label.ts'

/** What the two claims say of one thing, side by side; '' where one says nothing. */
export interface PairFact {
  readonly name: string
  /** What words of it are in a claim; null where none are. */
  readonly role: Role | null
  readonly left: string
  readonly right: string
}

type Show = (side: ToldPassage) => string

const names = (mentions: ToldPassage['claim']['event']['actors']) =>
  commas([...new Set(mentions.map(({ name }) => name))])

const FACTS: readonly (readonly [MessageKey, Role | null, Show])[] = [
  ['review.what', 'trigger', ({ claim: { event } }) => eventLabel(event.type, event.mode)],
  ['roles.actor', 'actor', ({ claim }) => names(claim.event.actors)],
  ['roles.recipient', 'recipient', ({ claim }) => names(claim.event.recipients)],
  ['roles.place', 'place', ({ claim: { event } }) => (event.place ? placeLabel(event.place) : '')],
  [
    'roles.time',
    'time',
    ({ claim: { event }, report }) => (event.when ? whenLabel(event.when, report.published) : ''),
  ],
  ['roles.harm', 'harm', ({ claim }) => claim.event.harm.map(harmLabel).join(t('common.comma'))],
  ['review.toldAs', null, ({ claim }) => t(`factuality.${claim.factuality}`)],
  [
    'roles.speaker',
    'speaker',
    ({ claim, report }) =>
      [...claim.attribution.map(({ name }) => name), report.outlet ?? report.name].map(isolated).join(' › '),
  ],
]

/** The facts of a pair; what neither says is left out. */
export function pairFacts(left: ToldPassage, right: ToldPassage): readonly PairFact[] {
  return FACTS.map(([name, role, show]) => ({
    name: t(name),
    role,
    left: show(left),
    right: show(right),
  })).filter((fact) => fact.left !== '' || fact.right !== '')
}

/** What one claim says of each thing that it tells. */
export function claimFacts(side: ToldPassage): readonly { readonly name: string; readonly value: string }[] {
  return FACTS.map(([name, , show]) => ({ name: t(name), value: show(side) })).filter(
    ({ value }) => value !== '',
  )
}
