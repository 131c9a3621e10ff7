import type { PlacePrecision } from '../../model/place.ts'
import { normalName } from './fold.ts'
import type { PlaceWords } from './place-words.ts'

/** The words of places as sets for quick asking; all in lower case. */
export interface Vocabulary {
  readonly heads: ReadonlyMap<string, readonly PlacePrecision[]>
  readonly strong: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, number>
  readonly bearings: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, number>
  readonly near: readonly string[]
  readonly stretches: ReadonlySet<string>
  readonly quarters: ReadonlySet<string>
  /** Normal names. */
  readonly cautious: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Lower-case words that may stand inside a name or end it. */
  readonly inner: ReadonlySet<string>
}

/** Makes the sets from the lists that the gazetteer carries. */
export function toVocabulary(words: PlaceWords): Vocabulary {
  return {
    heads: new Map(Object.entries(words.heads)),
    strong: new Set(words.strong),
    weak: new Set(words.weak),
    parts: new Map(Object.entries(words.parts)),
    bearings: new Map(Object.entries(words.bearings)),
    units: new Map(Object.entries(words.units)),
    near: words.near,
    stretches: new Set(words.stretches),
    quarters: new Set(words.quarters),
    cautious: new Set(words.cautious.map(normalName)),
    titles: new Set(words.titles),
    inner: new Set([...words.inner, ...words.tails, ...Object.keys(words.heads)]),
  }
}
