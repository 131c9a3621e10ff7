/** A label of the map: text at a point, drawn as an element of the page (there is no glyph server offline). */
export interface MapLabel {
  readonly lon: number
  readonly lat: number
  readonly text: string
  /** A second, quieter part: "± 5 km". */
  readonly detail: string | null
  readonly kind: 'place' | 'country'
  /** Numbers of the claims that are there. */
  readonly claims: readonly number[]
  /** Radius that the label keeps clear of, kilometres; below 6 pixels a small ring is drawn to make the place findable. */
  readonly km: number | null
}
