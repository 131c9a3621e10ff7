import type { Place } from '../../model/place.ts'
import { isSameName } from './is-same-name.ts'

/** A place by a name that is its own alone as far as that can be: "Doro, Blue Nile, SDN". */
export function placeTitle({ name, admin1, country }: Place): string {
  return [name, admin1 === name ? null : admin1, country].filter((part) => part !== null).join(', ')
}

/** The place that a person means: that of the whole title, else the first of the name. */
export function placeNamed(name: string, places: readonly Place[]): Place | undefined {
  return (
    places.find((place) => isSameName(placeTitle(place), name)) ??
    places.find((place) => isSameName(place.name, name))
  )
}
