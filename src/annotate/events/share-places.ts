import type { EventMention } from '../../model/doc.ts'
import type { Place, PlacePrecision } from '../../model/place.ts'

const EXACT: readonly PlacePrecision[] = [
  'point',
  'settlement',
  'admin2',
  'admin1',
  'region',
  'country',
  'sea',
]

/**
 * Mentions of one happening share its place: "A soldier died in a blast in Syria. The bomb went off in Manbij." tells where he
 * died. The most exact place counts for every mention that tells none or one that holds it.
 */
export function sharePlaces(mentions: readonly EventMention[]): EventMention[] {
  const exact = new Map<number, EventMention['place']>()
  for (const [index, { place, same }] of mentions.entries()) {
    const known = exact.get(same ?? index) ?? null
    if (place !== null && (known === null || holds(known, place))) exact.set(same ?? index, place)
  }
  return mentions.map((mention, index) => {
    const place = exact.get(mention.same ?? index) ?? null
    const isFiner = place !== null && (mention.place === null || holds(mention.place, place))
    return isFiner ? { ...mention, place, why: [...mention.why, 'share-places'] } : mention
  })
}

/** True when the first is a state or division of which the second is a part. */
function holds(outer: Place, inner: Place): boolean {
  if (outer.country === null || outer.country !== inner.country) return false
  if (EXACT.indexOf(inner.precision) >= EXACT.indexOf(outer.precision)) return false
  return outer.precision === 'country' || (outer.precision === 'admin1' && outer.admin1 === inner.admin1)
}
