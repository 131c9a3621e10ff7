import { unwrapped } from './unwrap.ts'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
// Natural Earth 1:50m through world-atlas (public domain), a file of our own server: the map needs no network.
import countriesUrl from 'world-atlas/countries-50m.json?url'

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

/** The countries of the world with their names. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>

let loading: Promise<Countries> | null = null

/** The countries, read once. */
export function countries(): Promise<Countries> {
  loading ??= fetch(countriesUrl)
    .then((response) => response.json() as Promise<World>)
    .then((world) => unwrapped(feature(world, world.objects.countries) as Countries))
  return loading
}
