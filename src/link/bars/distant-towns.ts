import type { Place } from '../../model/place.ts'
import type { Aspects } from '../aspects.ts'
import { kmBetween } from '../km-between.ts'
import { plain, wordsIn } from '../words.ts'
import type { Bar } from './bar.ts'

/** Kilometres beyond what both places reach: further than news confuses a town with the next one. */
const FAR = 100

/** "A bomb killed seven people in Doro on Sunday", "A bomb killed seven people in Palur on Sunday": two towns, two bombs. */
export const distantTowns: Bar = {
  feature: 'place',
  see: (one, other) => {
    const [here, there] = [one.told.claim.event.place, other.told.claim.event.place]
    if (!here || !there || !isTown(here) || !isTown(there)) return null
    // One name, found on the map in two places: the map may be wrong.
    if (plain(here.name) === plain(there.name)) return null
    // A report that names both towns may be misread as to which of them it means.
    if (isNamedIn(there, one) || isNamedIn(here, other)) return null
    const km = kmBetween(here, there)
    if (km === null || km <= FAR + (here.radius_km ?? 0) + (there.radius_km ?? 0)) return null
    return `${[here.name, there.name].toSorted().join(' and ')} are ${Math.round(km)} km apart`
  },
}

function isTown({ precision }: Place): boolean {
  return precision === 'point' || precision === 'settlement'
}

function isNamedIn({ name }: Place, { gist }: Aspects): boolean {
  return wordsIn(name).every((word) => gist.words.has(word))
}
