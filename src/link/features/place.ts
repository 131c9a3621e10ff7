import type { Place, PlacePrecision } from '../../model/place.ts'
import type { Aspects, PlaceAspects } from '../aspects.ts'
import { kmBetween } from '../km-between.ts'
import { holds } from '../likeness.ts'
import { type Feature, type Seen, sign } from './feature.ts'

/** Whether one lies where the other does: the same, inside, near or elsewhere; at the least, whether the other report names it. */
export const place: Feature = {
  name: 'place',
  see: (one, other) => {
    if (one.place && other.place) return compare(one.place, other.place)
    const [known, silent] = one.place ? [one.place, other] : [other.place, one]
    return known ? named(known, silent) : []
  },
}

function compare(here: PlaceAspects, there: PlaceAspects): readonly Seen[] {
  const [one, other] = [here.place, there.place]
  const [inner, outer] = isFiner(one, other) ? [here, there] : [there, here]
  const kind = kindOf(outer.place.precision)
  // "Doro province" and "northern Doro" are the same only as far as the vaguer of the two says.
  if (isSame(here, there)) return sign(`same ${kind}`, () => outer.place.name)
  if (one.country && other.country && one.country !== other.country)
    return sign('other country', () => namesOf(one, other))
  if (isInside(inner, outer))
    return sign(`inside ${kind}`, () => `${inner.place.name} in ${outer.place.name}`)
  return byDistance(one, other)
}

function namesOf(one: Place, other: Place): string {
  return [one.name, other.name].toSorted().join(' and ')
}

const RANK: Readonly<Record<PlacePrecision, number>> = {
  point: 0,
  settlement: 1,
  admin2: 2,
  admin1: 3,
  region: 4,
  country: 5,
  sea: 6,
}

// Two of one precision are put in order all the same: a pair is told alike whichever comes first.
function isFiner(one: Place, other: Place): boolean {
  const [a, b] = [RANK[one.precision], RANK[other.precision]]
  return a < b || (a === b && one.name <= other.name)
}

function kindOf(precision: PlacePrecision): string {
  if (precision === 'country' || precision === 'sea' || precision === 'region') return 'country'
  return precision === 'admin1' || precision === 'admin2' ? 'region' : 'town'
}

function isSame(one: PlaceAspects, other: PlaceAspects): boolean {
  const [a, b] = [one.place.gazetteer, other.place.gazetteer]
  return a !== null && b !== null ? a === b : one.name === other.name
}

function isInside(inner: PlaceAspects, outer: PlaceAspects): boolean {
  const { precision, country } = outer.place
  if (precision === 'country') return inner.place.country !== null && inner.place.country === country
  if (precision === 'admin1') return inner.admin1 !== null && inner.admin1 === (outer.admin1 ?? outer.name)
  return false
}

function byDistance(one: Place, other: Place): readonly Seen[] {
  const km = kmBetween(one, other)
  if (km === null) return sign('unknown', () => namesOf(one, other))
  const reach = (one.radius_km ?? 0) + (other.radius_km ?? 0)
  const near = km <= reach + 50 ? 'within 50 km' : 'elsewhere'
  return sign(
    km <= Math.max(reach, 10) ? 'near' : near,
    () => `${namesOf(one, other)}, ${Math.round(km)} km apart`,
  )
}

function named({ place: { name }, words }: PlaceAspects, { gist, told }: Aspects): readonly Seen[] {
  return words.every((word) => holds(gist, word))
    ? sign('named', () => `${name} is named in ${told.report.title ?? 'the other report'}`)
    : sign('not named', () => `${name} is not named in ${told.report.title ?? 'the other report'}`)
}
