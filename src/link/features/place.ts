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
  const detail = [one.name, other.name].toSorted().join(' and ')
  if (isSame(one, other)) return sign(`same ${kindOf(one.precision)}`, one.name)
  if (one.country && other.country && one.country !== other.country) return sign('other country', detail)
  const [inner, outer] = RANK[one.precision] <= RANK[other.precision] ? [one, other] : [other, one]
  if (isInside(inner, outer))
    return sign(`inside ${kindOf(outer.precision)}`, `${inner.name} in ${outer.name}`)
  return byDistance(one, other, detail)
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

function byDistance(one: Place, other: Place, detail: string): readonly Seen[] {
  const km = kmBetween(one, other)
  if (km === null) return sign('unknown', detail)
  const reach = (one.radius_km ?? 0) + (other.radius_km ?? 0)
  const shown = `${detail}, ${Math.round(km)} km apart`
  if (km <= Math.max(reach, 10)) return sign('near', shown)
  return sign(km <= reach + 50 ? 'within 50 km' : 'elsewhere', shown)
}

function named({ name }: Place, { gist, told }: Aspects): readonly Seen[] {
  const isNamed = wordsIn(name).every((word) => gist.words.has(word))
  return isNamed
    ? sign('named', `${name} is named in ${told.report.title ?? 'the other report'}`)
    : sign('not named', `${name} is not named in ${told.report.title ?? 'the other report'}`)
}
