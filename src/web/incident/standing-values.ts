import type { Consensus } from '../../link/consolidate/consolidate.ts'
import type { Field, Standing } from '../../link/consolidate/fields.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import type { Actor } from '../../model/actor.ts'
import type { ClaimId } from '../../model/claim.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { placeLabel } from '../places/place-label.ts'
import { boundsLabel } from '../reports/bounds-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { t } from '../languages/language.ts'
import { eventLabel } from '../languages/event-label.ts'

/** A value of a field with the claims that report it. */
export interface StandingValue {
  readonly label: string
  readonly claims: readonly ClaimId[]
  readonly origins: number
  /** Its page: the id of an actor of the directory. */
  readonly actor: string | null
  /** Whether it is the one that lists show. */
  readonly isBest: boolean
}

/** A field of an incident as its summary shows it. */
export interface StandingField {
  readonly name: string
  readonly standing: Standing
  readonly values: readonly StandingValue[]
}

/** Every field of an incident: the best value first and every rival. Tolls are told under a policy. */
export function standingFields(consensus: Consensus, policy: Policy): readonly StandingField[] {
  const { type, actors, recipients, place, when, published } = consensus
  return [
    fieldOf(t('incident.what'), type, (one) =>
      [eventLabel(one.type, one.mode), one.acled && `(${one.acled})`].filter(Boolean).join(' '),
    ),
    fieldOf(t('incident.whoField'), actors, ({ name }) => name, entityOf),
    fieldOf(t('incident.toWhom'), recipients, ({ name }) => name, entityOf),
    fieldOf(t('incident.where'), place, placeLabel),
    fieldOf(t('incident.when'), when, (value) => whenLabel(value, published)),
    ...tollFields(consensus, policy),
  ]
}

function entityOf({ entity }: Actor): string | null {
  return entity
}

function fieldOf<T>(
  name: string,
  field: Field<T>,
  show: (value: T) => string,
  actorOf: (value: T) => string | null = () => null,
): StandingField {
  const values = field.reported.map(({ value, claims, origins }, i) => ({
    label: show(value),
    actor: actorOf(value),
    claims,
    origins,
    isBest: i === 0,
  }))
  return { name, standing: field.standing, values }
}

function tollFields({ tolls }: Consensus, policy: Policy): readonly StandingField[] {
  return HARM_KINDS.flatMap((kind) => {
    const { figures, standing, claims } = tolls[kind]
    if (figures.length === 0) return []
    const labels = [...new Set(figures.map(boundsLabel))]
    const values = labels.map((label) => {
      const own = figures.filter((figure) => boundsLabel(figure) === label)
      return {
        label,
        actor: null,
        claims: own.map(({ claim }) => claim),
        origins: new Set(own.map(({ origin }) => origin)).size,
        isBest: own.some(({ claim }) => claims[policy].includes(claim)),
      }
    })
    const bestFirst = values.toSorted((a, b) => Number(b.isBest) - Number(a.isBest))
    return [{ name: t(`harm.${kind}`), standing, values: bestFirst }]
  })
}
