import type { PlacePrecision } from '../../model/place.ts'

/** The words around a place name that tell what it is and where: data/places/words.yaml, carried by the gazetteer. */
export interface PlaceWords {
  /** "province" -> the precisions that a place so called can have, likeliest first. */
  readonly heads: Readonly<Record<string, readonly PlacePrecision[]>>
  /** Prepositions that nearly always stand before a place ("in", "near"). */
  readonly strong: readonly string[]
  /** Prepositions that often do ("from", "to"). */
  readonly weak: readonly string[]
  /** "south" -> 180, degrees from north. */
  readonly bearings: Readonly<Record<string, number>>
  /** "northern" -> 0: a part of the place that follows. */
  readonly parts: Readonly<Record<string, number>>
  /** "miles" -> 1.609 kilometres. */
  readonly units: Readonly<Record<string, number>>
  /** Words that say closeness, before the place or before "of" and the place. */
  readonly near: readonly string[]
  /** Words that stand for a stretch of land before "between A and B". */
  readonly stretches: readonly string[]
  /** Words of which names of quarters are made that many towns have: "Old Town". */
  readonly quarters: readonly string[]
  /** Names that are more often another word, a person or a team: places only with evidence. */
  readonly cautious: readonly string[]
  /** Titles before a person's name. */
  readonly titles: readonly string[]
  /** Lower-case words inside place names ("de", "of", "ez"). */
  readonly inner: readonly string[]
  /** Lower-case words that end the names of sites ("Omar oil field"), besides the head nouns. */
  readonly tails: readonly string[]
}
