import type { Place } from '../../model/place.ts'
import type { Aspects, PlaceAspects } from '../aspects.ts'
import { kmBetween } from '../km-between.ts'
import { holds } from '../likeness.ts'
import type { Bar } from './bar.ts'

/** Kilometres beyond what both places reach: further than news confuses a town with the next one. */
const FAR = 100

/** "A bomb killed seven people in Doro on Sunday", "A bomb killed seven people in Palur on Sunday": two towns, two bombs. */
export const distantTowns: Bar = {
  feature: 'place',
  see: (one, other) => {
    if (!one.place || !other.place) return null
    const [here, there] = [one.place.place, other.place.place]
    if (!isTown(here) || !isTown(there)) return null
    // One name, found on the map in two places: the map may be wrong.
    if (one.place.name === other.place.name) return null
    // A report that names both towns may be misread as to which of them it means.
    if (isNamedIn(other.place, one) || isNamedIn(one.place, other)) return null
    const km = kmBetween(here, there)
    if (km === null || km <= FAR + (here.radius_km ?? 0) + (there.radius_km ?? 0)) return null
    return `${[here.name, there.name].toSorted().join(' and ')} are ${Math.round(km)} km apart`
  },
}

function isTown({ precision }: Place): boolean {
  return precision === 'point' || precision === 'settlement'
}

function isNamedIn({ words }: PlaceAspects, { gist }: Aspects): boolean {
  return words.every((word) => holds(gist, word))
}
