import { z } from '@hono/zod-openapi'
import type { GazetteerEntry } from '../annotate/places/gazetteer.ts'
import { PLACE_PRECISIONS } from '../model/place.ts'

/** A place of the gazetteer as a list shows it. */
export const placeHeadSchema = z
  .object({
    id: z.string(),
    name: z.string().openapi({ description: 'Its short English name.' }),
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    precision: z.enum(PLACE_PRECISIONS),
    lat: z.number(),
    lon: z.number(),
    radius_km: z.number(),
  })
  .openapi('PlaceHead')

export type PlaceHead = z.infer<typeof placeHeadSchema>

/** What is told of a place. */
export function placeHead({
  id,
  name,
  country,
  admin1,
  precision,
  lat,
  lon,
  radius_km,
}: GazetteerEntry): PlaceHead {
  return { id, name, country, admin1, precision, lat, lon, radius_km }
}
