import type { EventMention } from '../../model/doc.ts'
import { PLACE_PRECISIONS, type Place } from '../../model/place.ts'
import type { Mention } from '../../model/span.ts'

/**
 * Mentions of one happening share its place: "A soldier died in a blast in Syria. The bomb went off in Manbij." tells where he
 * died. The most exact place counts for every mention that tells one that holds it, and for later ones that tell none.
 */
export function sharePlaces(mentions: readonly EventMention[]): EventMention[] {
  const exact = new Map<number, { readonly place: Mention<Place>; readonly index: number }>()
  for (const [index, { place, same }] of mentions.entries()) {
    const known = exact.get(same ?? index)
    if (place !== null && (known === undefined || holds(known.place, place)))
      exact.set(same ?? index, { place, index })
  }
  return mentions.map((mention, index) => {
    const found = exact.get(mention.same ?? index)
    if (found === undefined || !lacks(mention, index, found)) return mention
    return { ...mention, place: found.place, why: [...mention.why, 'share-places'] }
  })
}

// A reader carries a place on, seldom back: "the bombing" of a later sentence may go back to another one.
function lacks(
  { place }: EventMention,
  index: number,
  found: { readonly place: Place; readonly index: number },
): boolean {
  return place === null ? found.index < index : holds(place, found.place)
}

/** True when the first is a state or division of which the second is a part. */
function holds(outer: Place, inner: Place): boolean {
  if (outer.country === null || outer.country !== inner.country) return false
  if (PLACE_PRECISIONS.indexOf(inner.precision) >= PLACE_PRECISIONS.indexOf(outer.precision)) return false
  return outer.precision === 'country' || (outer.precision === 'admin1' && outer.admin1 === inner.admin1)
}
