export const PLACE_PRECISIONS = [
  'point',
  'settlement',
  'admin2',
  'admin1',
  'region',
  'country',
  'sea',
] as const
/** What a place is, coarsest last. Crosswalk to other codebooks: docs/codebook.md. */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

/** A place told by direction from another: "20 km south of Baghdad". `bearing` is degrees from north, `km` null when not said. */
export interface PlaceRelation {
  readonly bearing: number | null
  readonly km: number | null
}

/** What a place name is used for: to say where ("in Ohio"), or only whose or whence ("the Ohio Supreme Court"). */
export type PlaceUse = 'literal' | 'associative'

/** A place name with its use (literal and associative toponyms: Gritta, Pilehvar & Collier 2020, A pragmatic guide to geoparsing). */
export interface Toponym extends Place {
  readonly use: PlaceUse
}

/** A resolved place. `lat`, `lon` (WGS 84 degrees) stand for a disc of `radius_km`, never for a point of that exactness. */
export interface Place {
  readonly name: string
  /** `geonames:…` or `acta:…`; null when the text names a place that no gazetteer has. */
  readonly gazetteer: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-3; null for regions over several countries. */
  readonly country: string | null
  readonly admin1: string | null
  readonly precision: PlacePrecision
  readonly radius_km: number | null
  readonly relation: PlaceRelation | null
}
