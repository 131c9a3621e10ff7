import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { PlaceHead } from '../../api/wire-places.ts'
import type { Place } from '../../model/place.ts'
import { placesQuery } from '../api/queries.ts'
import { placeNamed } from './place-named.ts'

/** A shorter name is being typed. */
const SHORTEST = 3

/** Places of the gazetteer that bear a name, where none of those that are known does. */
export function useFoundPlaces(name: string, known: readonly Place[]): readonly Place[] {
  // "Doro, Blue Nile" is the Doro of that province.
  const asked = useDeferredValue(name.split(',')[0]!.trim())
  const enabled = asked.length >= SHORTEST && placeNamed(name, known) === undefined
  const { data } = useQuery({ ...placesQuery(asked), enabled, retry: false })
  return useMemo(() => (data?.places ?? []).map(toPlace), [data])
}

function toPlace({ id, ...place }: PlaceHead): Place {
  return { ...place, gazetteer: id, relation: null }
}
