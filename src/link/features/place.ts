import type { Place, PlacePrecision } from '../../model/place.ts'
import type { Aspects } from '../aspects.ts'
import { kmBetween } from '../km-between.ts'
import { plain, wordsIn } from '../words.ts'
import { type Feature, type Seen, sign } from './feature.ts'

/** Whether one lies where the other does: the same, inside, near or elsewhere; at the least, whether the other report names it. */
export const place: Feature = {
  name: 'place',
  see: (one, other) => {
    const [here, there] = [one.told.claim.event.place, other.told.claim.event.place]
    if (here && there) return compare(here, there)
    const [known, silent] = here ? [here, other] : [there, one]
    return known ? named(known, silent) : []
  },
}

function compare(one: Place, other: Place): readonly Seen[] {
  const [inner, outer] = isFiner(one, other) ? [one, other] : [other, one]
  // "Doro province" and "northern Doro" are the same only as far as the vaguer of the two says.
  if (isSame(one, other)) return sign(`same ${kindOf(outer.precision)}`, () => outer.name)
  if (one.country && other.country && one.country !== other.country)
    return sign('other country', () => namesOf(one, other))
  if (isInside(inner, outer))
    return sign(`inside ${kindOf(outer.precision)}`, () => `${inner.name} in ${outer.name}`)
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

function isSame(one: Place, other: Place): boolean {
  if (one.gazetteer !== null && other.gazetteer !== null) return one.gazetteer === other.gazetteer
  return plain(one.name) === plain(other.name)
}

function isInside(inner: Place, outer: Place): boolean {
  if (outer.precision === 'country') return inner.country !== null && inner.country === outer.country
  if (outer.precision === 'admin1')
    return inner.admin1 !== null && plain(inner.admin1) === plain(outer.admin1 ?? outer.name)
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

function named({ name }: Place, { gist, told }: Aspects): readonly Seen[] {
  const isNamed = wordsIn(name).every((word) => gist.words.has(word))
  return isNamed
    ? sign('named', () => `${name} is named in ${told.report.title ?? 'the other report'}`)
    : sign('not named', () => `${name} is not named in ${told.report.title ?? 'the other report'}`)
}
