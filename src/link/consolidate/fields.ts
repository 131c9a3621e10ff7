import { groupBy } from '../group-by.ts'
import type { Actor } from '../../model/actor.ts'
import type { Claim, ClaimId } from '../../model/claim.ts'
import { PLACE_PRECISIONS, type Place } from '../../model/place.ts'
import type { ToldClaim } from '../../model/told-claim.ts'
import type { When } from '../../model/when.ts'
import { dayNumber } from '../days.ts'
import { kmBetween } from '../km-between.ts'
import { plain } from '../words.ts'
import { originOf } from './origins.ts'

/** One value as claims report it, and how many independent origins stand behind it. */
export interface Reported<T> {
  readonly value: T
  readonly claims: readonly ClaimId[]
  readonly origins: number
}

/** `agreed`: two origins or more, and no rival; `disputed`: values that cannot both be right; `one origin`; `untold`. */
export type Standing = 'agreed' | 'disputed' | 'one origin' | 'untold'

/** A field of an incident: the best value, and beside it every value that was reported. Best is null when nothing is told. */
export interface Field<T> {
  readonly best: T | null
  readonly standing: Standing
  /** The best first. */
  readonly reported: readonly Reported<T>[]
}

/** How the values of a field are gathered and ranked. */
interface Kind<T> {
  readonly valuesOf: (event: Claim['event']) => readonly T[]
  readonly keyOf: (value: T) => string
  /** Lower is finer: of values that as many origins report, the finer is better. */
  readonly coarseness: (value: T) => number
  /** Whether two different values can both be right: the finer inside the coarser. */
  readonly meets: (one: T, other: T) => boolean
}

/** What claims that assert the happening report in one field. */
export function fieldOf<T>(claims: readonly ToldClaim[], kind: Kind<T>): Field<T> {
  const told = claims
    .filter(({ claim }) => claim.factuality === 'asserted')
    .flatMap((one) =>
      kind.valuesOf(one.claim.event).map((value) => ({ one, value, origin: originOf(one, claims).key })),
    )
  const values = [...groupBy(told, ({ value }) => kind.keyOf(value))].map(([key, own]) => ({
    key,
    value: own.toSorted((a, b) => (a.one.claim.id < b.one.claim.id ? -1 : 1))[0]!.value,
    claims: [...new Set(own.map(({ one }) => one.claim.id))].toSorted(),
    origins: new Set(own.map(({ origin }) => origin)).size,
  }))
  const ranked = values.toSorted((a, b) => {
    const support = supportOf(b.value, values, kind) - supportOf(a.value, values, kind)
    return (
      support ||
      kind.coarseness(a.value) - kind.coarseness(b.value) ||
      b.claims.length - a.claims.length ||
      (a.key < b.key ? -1 : 1)
    )
  })
  const reported = ranked.map(({ value, claims: ids, origins }) => ({ value, claims: ids, origins }))
  return {
    best: reported[0]?.value ?? null,
    standing: standingOf(
      reported,
      told.map(({ origin }) => origin),
      kind,
    ),
    reported,
  }
}

// "In May" speaks for the third of May, "in Babil" for a town of Babil; the town does not speak for the province.
function supportOf<T>(value: T, all: readonly Reported<T>[], { meets, coarseness }: Kind<T>): number {
  const fineness = coarseness(value)
  return all
    .filter(
      (other) => other.value === value || (coarseness(other.value) >= fineness && meets(value, other.value)),
    )
    .reduce((sum, { claims }) => sum + claims.length, 0)
}

function standingOf<T>(
  reported: readonly Reported<T>[],
  origins: readonly string[],
  { meets }: Kind<T>,
): Standing {
  if (reported.length === 0) return 'untold'
  const rivals = reported.some(({ value }, i) =>
    reported.slice(i + 1).some((other) => !meets(value, other.value)),
  )
  if (rivals) return 'disputed'
  return new Set(origins).size > 1 ? 'agreed' : 'one origin'
}

export const WHEN: Kind<When> = {
  valuesOf: ({ when }) => (when ? [{ from: when.from, to: when.to, precision: when.precision }] : []),
  keyOf: ({ from, to }) => `${from} ${to}`,
  coarseness: ({ from, to }) => dayNumber(to) - dayNumber(from),
  meets: (one, other) => one.from <= other.to && other.from <= one.to,
}

export const PLACE: Kind<Place> = {
  valuesOf: ({ place }) => (place ? [withoutWords(place)] : []),
  keyOf: ({ gazetteer, name, relation }) =>
    `${gazetteer ?? plain(name)} ${relation ? JSON.stringify(relation) : ''}`,
  coarseness: ({ precision }) => PLACE_PRECISIONS.indexOf(precision),
  meets: placesMeet,
}

export const TYPE: Kind<Pick<Claim['event'], 'type' | 'mode' | 'acled'>> = {
  valuesOf: ({ type, mode, acled }) => [{ type, mode, acled }],
  keyOf: ({ type, mode, acled }) => `${type} ${mode ?? ''} ${acled ?? ''}`,
  coarseness: ({ mode, acled }) => Number(mode === null) + Number(acled === null),
  meets: (one, other) =>
    one.type === other.type && (one.mode === null || other.mode === null || one.mode === other.mode),
}

export const ACTORS: Kind<Actor> = {
  valuesOf: ({ actors }) => actors.map(actorOf),
  keyOf: actorKey,
  coarseness: ({ entity, country }) => Number(entity === null) + Number(country === null),
  meets: actorsMeet,
}

export const RECIPIENTS: Kind<Actor> = {
  ...ACTORS,
  valuesOf: ({ recipients }) => recipients.map(actorOf),
  meets: () => true,
}

function actorOf({ name, entity, country, sector }: Actor): Actor {
  return { name, entity, country, sector }
}

function actorKey({ entity, name }: Actor): string {
  return entity ?? plain(name)
}

// "Gunmen" may be the rebels; two armies of two states are rivals for one deed.
function actorsMeet(one: Actor, other: Actor): boolean {
  if (one.entity === null || other.entity === null) return true
  return one.entity === other.entity || (one.country !== null && one.country === other.country)
}

function withoutWords(place: Place): Place {
  const { name, gazetteer, lat, lon, country, admin1, precision, radius_km, relation } = place
  return { name, gazetteer, lat, lon, country, admin1, precision, radius_km, relation }
}

function placesMeet(one: Place, other: Place): boolean {
  if (one.country && other.country && one.country !== other.country) return false
  const [fine, coarse] = PLACE.coarseness(one) <= PLACE.coarseness(other) ? [one, other] : [other, one]
  if (coarse.precision === 'country') return true
  if (coarse.precision === 'admin1') return plain(fine.admin1 ?? '') === plain(coarse.admin1 ?? coarse.name)
  const km = kmBetween(one, other)
  return km === null || km <= Math.max(10, (one.radius_km ?? 0) + (other.radius_km ?? 0))
}
